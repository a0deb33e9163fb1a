import type { ForestTenant } from '../types.ts';
import { isEnabledPartner, NOTHING, readDomain, type IndexedTenant } from './claims.ts';
import { NO_ROW } from './int-rows.ts';
import { compareFromTheRight } from './listed-domains.ts';
import { readConnector } from './read-connector.ts';

/** A tenant with everything of it normalised. Its lists are exactly as long as they need to be. */
export function readTenant({ name, RejectDirectSend, AcceptedDomains, InboundConnectors }: ForestTenant): IndexedTenant {
  const tenant: IndexedTenant = { id: NO_ROW, name, RejectDirectSend, partners: NOTHING, connectors: [], domains: [] };
  if (InboundConnectors.length > 0) tenant.connectors = InboundConnectors.map((connector) => readConnector(tenant, connector));
  tenant.partners = compact(tenant.connectors.filter(isEnabledPartner));
  tenant.domains = AcceptedDomains.flatMap((domain) => readDomain(tenant, domain) ?? []).slice();
  if (tenant.domains.length > 1) tenant.domains.sort((a, b) => compareFromTheRight(a.domain, b.domain));
  return tenant;
}

/** A list that grew item by item keeps room for many more; its copy does not. */
function compact<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? NOTHING : items.slice();
}
