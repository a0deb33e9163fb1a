import { isHost, type ScenarioRecord } from '../../model/record.ts';
import { connectorsIn } from '../../store/edit/connectors-in.ts';
import type { RowRef } from '../../store/session.ts';
import { ClaimedHosts } from './ClaimedHosts.tsx';
import { ConnectorDecisions } from './ConnectorDecisions.tsx';
import { ConnectorHeader } from './ConnectorHeader.tsx';
import { InboundConnectorFields } from './InboundConnectorFields.tsx';
import { OutboundConnectorFields } from './OutboundConnectorFields.tsx';
import { SendConnectorFields } from './SendConnectorFields.tsx';

type Props = { record: ScenarioRecord; row: RowRef };

/** Whether a record has the connector that a row names: it may be gone since it was selected. */
export function hasRow(record: ScenarioRecord, { list, index }: RowRef): boolean {
  return connectorsIn(record, list)?.[index] !== undefined;
}

/** One connector, with the way back to the record it belongs to. */
export function ConnectorView({ record, row }: Props) {
  if (record.type === 'tenant' && row.list === 'InboundConnectors') {
    const connector = record.InboundConnectors[row.index];
    if (connector === undefined) return null;
    return (
      <>
        <ConnectorHeader record={record} row={row} name={connector.Name} />
        <InboundConnectorFields tenant={record} index={row.index} connector={connector} />
        <ClaimedHosts tenant={record.name} connector={connector.Name} />
        <ConnectorDecisions tenant={record.name} connector={connector.Name} />
      </>
    );
  }
  if (record.type === 'tenant' && row.list === 'OutboundConnectors') {
    const connector = record.OutboundConnectors[row.index];
    if (connector === undefined) return null;
    return (
      <>
        <ConnectorHeader record={record} row={row} name={connector.Name} />
        <OutboundConnectorFields tenant={record} index={row.index} connector={connector} />
      </>
    );
  }
  if (!isHost(record) || row.list !== 'SendConnectors') return null;
  const connector = record.SendConnectors[row.index];
  if (connector === undefined) return null;
  return (
    <>
      <ConnectorHeader record={record} row={row} name={connector.Name} />
      <SendConnectorFields host={record} index={row.index} connector={connector} />
    </>
  );
}
