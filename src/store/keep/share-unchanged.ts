import type { Layout } from '../../model/layout.ts';
import type { Scenario } from '../../model/scenario.ts';
import { parseScenario } from '../../model/validate.ts';
import { sameDeep } from '../../model/validate-field.ts';

/**
 * @param written the items of `before` as they are when they are read again: keys in the schema's order.
 * @param keyOf what tells an item of one list which item of the other it may be.
 */
function shareItems<Item>(before: Item[], written: Item[], after: Item[], keyOf: (item: Item, at: number) => string | number): Item[] {
  const places = new Map(written.map((item, at) => [keyOf(item, at), at]));
  const shared = after.map((item, at) => {
    const place = places.get(keyOf(item, at)) ?? -1;
    const was = before[place];
    return was !== undefined && sameDeep(written[place], item) ? was : item;
  });
  return shared.length === before.length && shared.every((item, at) => item === before[at]) ? before : shared;
}

function sharePlaces(before: Layout, after: Layout): Layout {
  const known = new Map(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).map(([id, place]) => {
      const was = known.get(id);
      return [id, was !== undefined && sameDeep(was, place) ? was : place];
    }),
  );
}

/**
 * A drawing that was read from elsewhere, with every record, message, expectation and place of the one before it that is the same in
 * both: whoever compares objects finds what an edit would have changed, and a history of both keeps one of each.
 */
export function shareUnchanged(before: Scenario, after: Scenario): Scenario {
  const parsed = parseScenario(before);
  const written = parsed.ok ? parsed.value : before;
  const byId = ({ id }: { id: string }): string => id;
  const byPlace = (_item: unknown, at: number): number => at;
  return {
    ...after,
    records: shareItems(before.records, written.records, after.records, byId),
    messages: shareItems(before.messages, written.messages, after.messages, byId),
    expectations: shareItems(before.expectations, written.expectations, after.expectations, byPlace),
    domainPolicies: shareItems(before.domainPolicies, written.domainPolicies, after.domainPolicies, byPlace),
    layout: sharePlaces(before.layout, after.layout),
  };
}
