import type { Layout } from './layout.ts';
import type { Message } from './message.ts';
import type { ScenarioRecord } from './record.ts';
import { SCHEMA_VERSION, type Scenario } from './scenario.ts';

/** A part of a drawing that was copied: whole in itself, so that it can be put into any drawing. */
export type CopiedPart = {
  records: readonly ScenarioRecord[];
  messages: readonly Message[];
  layout: Layout;
  /** Organizations of copied records that were not copied themselves, by record: joined again where they exist. */
  homes: { readonly [record: string]: string };
};

/** By this key such a text is known among all others in a clipboard. */
export const TAG = 'messageAttributionPart';
/** Far above any part that somebody copies by hand. */
const MAX_LENGTH = 5_000_000;

/** The selected records, the members of the selected organizations, and the messages that start there; null: none of them is selected. */
export function copyPart({ records, messages, layout }: Scenario, ids: readonly string[]): CopiedPart | null {
  const wanted = new Set(ids);
  const taken = records.filter((record) => wanted.has(record.id) || ('organization' in record && record.organization !== null && wanted.has(record.organization)));
  if (taken.length === 0) return null;
  const inside = new Set(taken.map((record) => record.id));
  const homes: { [record: string]: string } = {};
  const own = taken.map((record) => {
    if (!('organization' in record) || record.organization === null || inside.has(record.organization)) return record;
    homes[record.id] = record.organization;
    return { ...record, organization: null };
  });
  return {
    records: own,
    messages: messages.filter((message) => inside.has(message.submittedAt)),
    layout: Object.fromEntries(Object.entries(layout).filter(([key]) => inside.has(key))),
    homes,
  };
}

/** The part as text for the clipboard. */
export function writePart({ records, messages, layout, homes }: CopiedPart): string {
  return JSON.stringify({ [TAG]: SCHEMA_VERSION, schemaVersion: SCHEMA_VERSION, records, messages, layout, homes });
}

/** Whether a text may be a part of a drawing: worth reading. */
export function isPart(text: string): boolean {
  return text.length <= MAX_LENGTH && text.includes(TAG);
}
