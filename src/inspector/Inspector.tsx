import { useSession } from '../store/session.ts';
import { ConnectorView, hasRow } from './connector/ConnectorView.tsx';
import { DrawingView } from './drawing/DrawingView.tsx';
import { recordColor } from './record-color.ts';
import { RecordView } from './record/RecordView.tsx';
import { SelectionView } from './SelectionView.tsx';
import { useRecords } from './use-records.ts';

/** What is selected, with everything about it that can be changed; the messages and the rules when nothing is. */
export function Inspector() {
  const { ids, row } = useSession((state) => state.selection);
  const all = useRecords();
  const selected = all.filter((record) => ids.includes(record.id));
  const record = selected[0];
  if (record === undefined) return <DrawingView />;
  if (selected.length > 1) return <SelectionView records={selected} />;
  const isRow = row !== null && row.record === record.id && hasRow(record, row);
  return (
    <div className={`org-${recordColor(all, record)}`}>
      {isRow ? <ConnectorView key={`${row.record}.${row.list}.${row.index}`} record={record} row={row} /> : <RecordView key={record.id} record={record} />}
    </div>
  );
}
