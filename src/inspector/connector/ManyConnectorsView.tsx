import { ArrowLeft, BoxSelect, Trash2, X } from 'lucide-react';
import { inspectorTexts } from '../../content/inspector-texts.ts';
import { recordTitle } from '../../model/record-title.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import { rowName } from '../../store/show/name-places.ts';
import { removeSelection } from '../../store/edit/remove-selection.ts';
import { select, selectRow, toggleRow, type RowRef } from '../../store/session.ts';
import { useTexts } from '../../store/show/use-texts.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { inboundConnectorsEditor, outboundConnectorsEditor, sendConnectorsEditor } from '../many-editors.ts';
import { PanelHeader } from '../PanelHeader.tsx';
import { InboundConnectorParameters } from './InboundConnectorFields.tsx';
import { OutboundConnectorParameters } from './OutboundConnectorFields.tsx';
import { SendConnectorParameters } from './SendConnectorFields.tsx';

type Props = { records: readonly ScenarioRecord[]; rows: readonly RowRef[] };

/** Several connectors of one kind: which, and what can be set for all of them at once. */
export function ManyConnectorsView({ records, rows }: Props) {
  const t = useTexts(inspectorTexts);
  const names = { InboundConnectors: t.editInboundConnectors, OutboundConnectors: t.editOutboundConnectors, SendConnectors: t.editSendConnectors };
  const list = rows[0]?.list ?? 'InboundConnectors';
  return (
    <div className="org-neutral">
      <div className="px-1.5 py-1">
        <Button icon={ArrowLeft} look="ghost" onClick={() => select([...new Set(rows.map(({ record }) => record))])}>
          {t.backToRecords}
        </Button>
      </div>
      <PanelHeader icon={BoxSelect} kind={t.together} name={names[list](rows.length)}>
        <IconButton icon={Trash2} label={t.removeSelected} look="danger" onClick={removeSelection} />
      </PanelHeader>
      <ul aria-label={names[list](rows.length)} className="flex max-h-40 flex-col overflow-y-auto border-b border-line px-3 py-1">
        {rows.map((row) => (
          <ConnectorLine key={`${row.record}.${row.index}`} record={records.find(({ id }) => id === row.record)} row={row} />
        ))}
      </ul>
      <div className="px-3 py-1">
        <SharedParameters key={rows.map(({ record, index }) => `${record}.${index}`).join(' ')} records={records} rows={rows} />
      </div>
    </div>
  );
}

function ConnectorLine({ record, row }: { record: ScenarioRecord | undefined; row: RowRef }) {
  const t = useTexts(inspectorTexts);
  if (record === undefined) return null;
  const name = rowName([record], row);
  return (
    <li className="flex items-center gap-1">
      <button type="button" className="flex min-h-7 min-w-0 flex-1 items-center gap-2 rounded-md px-1.5 text-left text-xs hover:bg-sunken" onClick={() => selectRow(row)}>
        <span className="min-w-0 flex-1 break-words">{name}</span>
        <span className="shrink-0 text-[11px] text-muted">{recordTitle(record)}</span>
      </button>
      <IconButton icon={X} label={t.takeOut(name)} onClick={() => toggleRow(row)} />
    </li>
  );
}

function SharedParameters({ records, rows }: Props) {
  const owners = rows.map(({ record }) => records.find(({ id }) => id === record));
  const tenants = owners.filter((owner) => owner?.type === 'tenant');
  const hosts = owners.filter((owner) => owner !== undefined).filter(isHost);
  switch (rows[0]?.list) {
    case 'InboundConnectors': {
      const [first, ...others] = rows.map(({ index }, at) => tenants[at]?.InboundConnectors[index]).filter((connector) => connector !== undefined);
      return first === undefined ? null : <InboundConnectorParameters editor={inboundConnectorsEditor(rows, [first, ...others])} tenants={[...new Set(tenants)]} />;
    }
    case 'OutboundConnectors': {
      const [first, ...others] = rows.map(({ index }, at) => tenants[at]?.OutboundConnectors[index]).filter((connector) => connector !== undefined);
      return first === undefined ? null : <OutboundConnectorParameters editor={outboundConnectorsEditor(rows, [first, ...others])} />;
    }
    case 'SendConnectors': {
      const [first, ...others] = rows.map(({ index }, at) => hosts[at]?.SendConnectors[index]).filter((connector) => connector !== undefined);
      return first === undefined ? null : <SendConnectorParameters editor={sendConnectorsEditor(rows, [first, ...others])} hosts={[...new Set(hosts)]} />;
    }
    case undefined:
      return null;
  }
}
