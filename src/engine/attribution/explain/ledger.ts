import type { Entry } from '../entry.ts';
import type { Evaluation } from '../evaluate.ts';
import type { IndexedConnector } from '../index/claims.ts';
import type { LedgerRow } from '../types.ts';
import { onPremisesPlaces } from './ledger-on-premises.ts';
import { NOT_ENABLED, type Place } from './ledger-place.ts';
import { partnerPlaces } from './ledger-partner.ts';

/** Each inbound connector of each tenant exactly once, in the forest's order. */
export function ledgerOf(entry: Entry, evaluation: Evaluation): LedgerRow[] {
  const onPremisesPlace = onPremisesPlaces(entry, evaluation);
  const partnerPlace = partnerPlaces(entry, evaluation);
  const placeOf = (connector: IndexedConnector): Place => {
    if (!connector.source.Enabled) return NOT_ENABLED;
    return connector.source.ConnectorType === 'Partner' ? partnerPlace(connector) : onPremisesPlace(connector);
  };
  return Array.from(entry.index.tenants.all()).flatMap((tenant) =>
    tenant.connectors.map((connector) => ({ tenant: tenant.name, connector: connector.Name, ...placeOf(connector) })),
  );
}
