import type { Entry } from '../entry.ts';
import type { Evaluation } from '../evaluate.ts';
import { narrowestRange } from '../rules/ip.ts';
import { coversPresentedName, isInScope, matchPartner } from '../rules/partner-scope.ts';

/** Whether a disabled connector would have taken part in a rule that was asked. */
export function fittingDisabledConnector(entry: Entry, { originating, partner }: Evaluation): boolean {
  const asksForIp = originating.some(({ id }) => id === 'ipAndMailFrom');
  for (const tenant of entry.index.tenants.all()) {
    for (const connector of tenant.connectors) {
      if (connector.source.Enabled) continue;
      if (connector.source.ConnectorType === 'Partner') {
        if (tenant === partner?.owner.tenant && isInScope(matchPartner(connector, entry))) return true;
      } else if (coversPresentedName(connector, entry) || (asksForIp && entry.address !== null && narrowestRange(connector, entry.address) !== null)) {
        return true;
      }
    }
  }
  return false;
}
