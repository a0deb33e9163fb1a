import * as v from 'valibot';
import { checkReferences } from '../model/check-references.ts';
import { expectationSchema } from '../model/expectation.ts';
import { placementSchema, type Placement } from '../model/layout.ts';
import { messageSchema } from '../model/message.ts';
import { recordSchema } from '../model/record.ts';
import { SCHEMA_VERSION, scenarioSchema, type Scenario } from '../model/scenario.ts';

/** A drawing with the changes that led to it, each with the state before it, and those that were taken back. */
export type History<Label> = {
  scenario: Scenario;
  past: readonly { scenario: Scenario; label: Label }[];
  future: readonly { scenario: Scenario; label: Label }[];
};

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A state of the drawing: what is many, by its place in the lists of all that ever was; the rest as it is. */
const stateSchema = v.object({
  ...v.omit(scenarioSchema, ['schemaVersion', 'records', 'messages', 'expectations', 'layout']).entries,
  records: v.array(place),
  messages: v.array(place),
  expectations: v.array(place),
  layout: v.array(v.tuple([v.string(), place])),
});
type State = v.InferOutput<typeof stateSchema>;

const packedSchema = v.pipe(v.string(), v.parseJson(), v.object({
  version: v.literal(SCHEMA_VERSION),
  records: v.array(recordSchema),
  messages: v.array(messageSchema),
  expectations: v.array(expectationSchema),
  placements: v.array(placementSchema),
  present: stateSchema,
  past: v.array(v.object({ state: stateSchema, label: v.unknown() })),
  future: v.array(v.object({ state: stateSchema, label: v.unknown() })),
}));

/** Things that are told apart by being the same object, as neighbours in the history share what no change touched. */
class Pool<Item extends object> {
  readonly items: Item[] = [];
  private readonly places = new Map<Item, number>();

  placeOf = (item: Item): number => {
    const known = this.places.get(item);
    if (known !== undefined) return known;
    this.places.set(item, this.items.length);
    return this.items.push(item) - 1;
  };
}

/**
 * Writes a history as text. What two states share is written once.
 *
 * @param limit how many characters the text may have: the changes that are furthest away are left out until it fits.
 * @returns null when not even the drawing alone fits.
 */
export function writeHistory<Label>({ scenario, past, future }: History<Label>, limit: number): string | null {
  for (const kept of [200, 50, 10, 0]) {
    const text = pack({ scenario, past: kept === 0 ? [] : past.slice(-kept), future: future.slice(0, kept) });
    if (text.length <= limit) return text;
  }
  return null;
}

function pack<Label>({ scenario, past, future }: History<Label>): string {
  const records = new Pool<Scenario['records'][number]>();
  const messages = new Pool<Scenario['messages'][number]>();
  const expectations = new Pool<Scenario['expectations'][number]>();
  const placements = new Pool<Placement>();
  const stateOf = (state: Scenario): State => ({
    ...state,
    records: state.records.map(records.placeOf),
    messages: state.messages.map(messages.placeOf),
    expectations: state.expectations.map(expectations.placeOf),
    layout: Object.entries(state.layout).map(([id, placement]) => [id, placements.placeOf(placement)]),
  });
  const entryOf = (entry: { scenario: Scenario; label: Label }) => ({ state: stateOf(entry.scenario), label: entry.label });
  const states = { present: stateOf(scenario), past: past.map(entryOf), future: future.map(entryOf) };
  return JSON.stringify({ version: SCHEMA_VERSION, ...states, records: records.items, messages: messages.items, expectations: expectations.items, placements: placements.items });
}

/**
 * Reads what `writeHistory` wrote. States share again what they shared.
 *
 * @param isLabel whether a value is the name of a change.
 * @returns null for anything else: another version's text, a damaged one, one of somebody else.
 */
export function readHistory<Label>(text: string, isLabel: (value: unknown) => value is Label): History<Label> | null {
  const parsed = v.safeParse(packedSchema, text);
  if (!parsed.success) return null;
  const packed = parsed.output;
  try {
    const scenarioOf = ({ records, messages, expectations, layout, ...rest }: State): Scenario => {
      const scenario: Scenario = {
        schemaVersion: SCHEMA_VERSION,
        ...rest,
        records: records.map((at) => itemAt(packed.records, at)),
        layout: Object.fromEntries(layout.map(([id, at]) => [id, itemAt(packed.placements, at)])),
        messages: messages.map((at) => itemAt(packed.messages, at)),
        expectations: expectations.map((at) => itemAt(packed.expectations, at)),
      };
      if (checkReferences(scenario).length > 0) throw new RangeError('reference');
      return scenario;
    };
    const entryOf = ({ state, label }: { state: State; label: unknown }): { scenario: Scenario; label: Label } => {
      if (!isLabel(label)) throw new RangeError('label');
      return { scenario: scenarioOf(state), label };
    };
    return { scenario: scenarioOf(packed.present), past: packed.past.map(entryOf), future: packed.future.map(entryOf) };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function itemAt<Item>(items: readonly Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new RangeError(`${at}`);
  return item;
}
