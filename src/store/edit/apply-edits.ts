import { editedLists, type Edit } from '../../model/edit.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { change } from '../document.ts';

function edited(record: ScenarioRecord, edit: Edit): ScenarioRecord {
  if (record.type !== 'tenant') return record;
  const lists = editedLists(record, edit);
  return lists === null ? record : { ...record, ...lists };
}

/** Makes several small changes of tenants as one entry of the history, named after the first one's tenant. */
export function applyEdits(edits: readonly Edit[]): void {
  const [first] = edits;
  if (first === undefined) return;
  change({ key: 'repair', name: first.tenant }, (scenario) => ({
    ...scenario,
    records: scenario.records.map((record) => edits.reduce(edited, record)),
  }));
}
