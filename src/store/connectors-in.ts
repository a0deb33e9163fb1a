import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { RowList } from './session.ts';

/** The connectors that a record has in one of its lists; null: its kind has no such list. */
export function connectorsIn(record: ScenarioRecord, list: RowList): readonly { readonly Name: string }[] | null {
  if (record.type === 'tenant') return list === 'SendConnectors' ? null : record[list];
  return isHost(record) && list === 'SendConnectors' ? record.SendConnectors : null;
}
