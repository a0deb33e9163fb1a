import { useRef } from 'react';
import type { ScenarioRecord } from '../model/record.ts';
import { useDocument } from '../store/document.ts';
import { selectedRows, useSession, type Selection } from '../store/session.ts';
import { ConnectorView, hasRow } from './connector/ConnectorView.tsx';
import { ManyConnectorsView } from './connector/ManyConnectorsView.tsx';
import { DrawingView } from './drawing/DrawingView.tsx';
import { recordColor } from './record-color.ts';
import { RecordView } from './record/RecordView.tsx';
import { SelectionView } from './SelectionView.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useRecords } from './use-records.ts';

/** What is selected, with everything about it that can be changed; the messages and the rules when nothing is. */
export function Inspector() {
  const panel = useRef<HTMLDivElement>(null);
  const selection = useSession((state) => state.selection);
  const records = useRecords();
  // The list of messages is a view of this panel, and its cards go like any other line.
  useDocument((state) => state.scenario.messages);
  const keepFocus = useKeptFocus(panel);
  return (
    <div ref={panel} {...keepFocus}>
      <SelectedView selection={selection} all={records} />
    </div>
  );
}

function SelectedView({ selection, all }: { selection: Selection; all: readonly ScenarioRecord[] }) {
  const { ids, row } = selection;
  const selected = all.filter((record) => ids.includes(record.id));
  const record = selected[0];
  if (record === undefined) return <DrawingView />;
  const rows = selectedRows(selection).filter((one) => selected.some((owner) => owner.id === one.record && hasRow(owner, one)));
  if (rows.length > 1) return <ManyConnectorsView records={selected} rows={rows} />;
  if (selected.length > 1) return <SelectionView records={selected} />;
  const isRow = row !== null && row.record === record.id && hasRow(record, row);
  return (
    <div className={`org-${recordColor(all, record)}`}>
      {isRow ? <ConnectorView key={`${row.record}.${row.list}.${row.index}`} record={record} row={row} /> : <RecordView key={record.id} record={record} />}
    </div>
  );
}
