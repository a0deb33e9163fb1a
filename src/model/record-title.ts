import type { ScenarioRecord } from './record.ts';

/** A note's first line may be a paragraph. */
const MOST_CHARACTERS = 40;

/** What a reader calls a record: an MX record goes by its domain, a note by its first line. */
export function recordTitle(record: ScenarioRecord): string {
  if (record.type === 'mxRecord') return record.domain;
  if (record.type !== 'note') return record.name;
  const [first = ''] = record.text.trim().split('\n');
  const shown = first.slice(0, MOST_CHARACTERS).trimEnd();
  return shown === '' || shown.length < first.length ? `${shown}…` : shown;
}
