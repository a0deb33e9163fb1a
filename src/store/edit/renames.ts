import { renameOutboundConnector } from '../../model/rename-connector.ts';
import { renameHost } from '../../model/rename-host.ts';
import type { Scenario } from '../../model/scenario.ts';
import { change, useDocument, type ChangeLabel } from '../document.ts';

/**
 * The scenario that a burst of typing began with. A name passes through many others while it is typed; each step renames
 * from the first one, so that a reference to one of the names in between is never taken along.
 */
function beforeGesture(gesture: string | null): Scenario {
  const { scenario, past, gesture: running } = useDocument.getState();
  return gesture !== null && gesture === running ? (past.at(-1)?.scenario ?? scenario) : scenario;
}

/** Gives a host another host name, and with it the smart hosts and MX records that name it. */
export function changeHostName(host: string, hostName: string, label: ChangeLabel, gesture: string | null): void {
  const before = beforeGesture(gesture);
  change(label, () => renameHost(before, host, hostName), gesture);
}

/** Gives an outbound connector another name, and with it the transport rules that redirect to it. */
export function changeOutboundConnectorName(tenant: string, index: number, Name: string, label: ChangeLabel, gesture: string | null): void {
  const before = beforeGesture(gesture);
  change(
    label,
    () => ({
      ...before,
      records: before.records.map((record) => (record.id === tenant && record.type === 'tenant' ? renameOutboundConnector(record, index, Name) : record)),
    }),
    gesture,
  );
}
