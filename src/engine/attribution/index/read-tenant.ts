import type { ForestTenant } from '../types.ts';
import { isEnabledOnPremises, isEnabledPartner, NOTHING, readDomain, type IndexedConnector, type IndexedTenant, type RangeClaim } from './claims.ts';
import { compareFromTheRight } from './listed-domains.ts';
import { readConnector } from './read-connector.ts';

/** A tenant with everything of it normalised. Its lists are exactly as long as they need to be. */
export function readTenant({ name, RejectDirectSend, AcceptedDomains, InboundConnectors }: ForestTenant): IndexedTenant {
  const tenant: IndexedTenant = { name, RejectDirectSend, partners: NOTHING, ranges: NOTHING, connectors: [], domains: [] };
  if (InboundConnectors.length > 0) tenant.connectors = InboundConnectors.map((connector) => readConnector(tenant, connector));
  tenant.partners = compact(tenant.connectors.filter(isEnabledPartner));
  tenant.ranges = rangesOf(tenant.connectors.filter((connector) => connector.ranges.length > 0 && isEnabledOnPremises(connector)));
  tenant.domains = AcceptedDomains.flatMap((domain) => readDomain(tenant, domain) ?? []).slice();
  if (tenant.domains.length > 1) tenant.domains.sort((a, b) => compareFromTheRight(a.domain, b.domain));
  return tenant;
}

/** What some connectors list; of a single one its own list. */
function rangesOf(listing: readonly IndexedConnector[]): readonly RangeClaim[] {
  return listing.length === 1 ? (listing[0]?.ranges ?? NOTHING) : compact(listing.flatMap(({ ranges }) => ranges));
}

/** A list that grew item by item keeps room for many more; its copy does not. */
function compact<T>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? NOTHING : items.slice();
}
