import type { ScenarioRecord } from './record.ts';

/** What a reader calls a record: an MX record goes by its domain, a note by its first line. */
export function recordTitle(record: ScenarioRecord): string {
  if (record.type === 'mxRecord') return record.domain;
  if (record.type !== 'note') return record.name;
  const [first = ''] = record.text.trim().split('\n');
  return first === '' ? '…' : first;
}
