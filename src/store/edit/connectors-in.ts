import { isHost, type ScenarioRecord } from '../../model/record.ts';
import type { RowList, RowRef } from '../session.ts';

/** The connectors that a record has in one of its lists; null: its kind has no such list. */
export function connectorsIn(record: ScenarioRecord, list: RowList): readonly { readonly Name: string }[] | null {
  if (record.type === 'tenant') return list === 'SendConnectors' ? null : record[list];
  return isHost(record) && list === 'SendConnectors' ? record.SendConnectors : null;
}

/** The connectors of the list that a row stands in; none where its record is gone. */
export function connectorsBeside(records: readonly ScenarioRecord[], { record: id, list }: Pick<RowRef, 'record' | 'list'>): readonly { readonly Name: string }[] {
  const record = records.find((candidate) => candidate.id === id);
  return record === undefined ? [] : (connectorsIn(record, list) ?? []);
}
