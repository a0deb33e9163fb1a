import type { OutboundConnector } from '../../model/outbound-connector.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Tenant } from '../../model/tenant.ts';
import { assertNever } from '../../util/assert-never.ts';
import { compareStrings } from '../../util/compare-strings.ts';
import { coverageOf, type Coverage } from './covers-domain.ts';
import { acceptedDomainOf } from './directory.ts';

/** Whether a connector is used without a rule that names it. */
function takesPart(connector: OutboundConnector): boolean {
  return connector.Enabled && !connector.TestMode && !connector.IsTransportRuleScoped;
}

/**
 * The connector of centralized mail transport; the first by name, should a tenant have several. Its RecipientDomains
 * do not limit it. Source: Set-OutboundConnector, RouteAllMessagesViaOnPremises (OnPremises connectors only).
 */
export function centralizedConnector(tenant: Tenant): OutboundConnector | null {
  return firstByName(tenant.OutboundConnectors.filter((connector) => takesPart(connector) && isCentralized(connector)));
}

function isCentralized(connector: OutboundConnector): boolean {
  return connector.ConnectorType === 'OnPremises' && connector.RouteAllMessagesViaOnPremises;
}

/**
 * The connector for a normalised recipient domain. The vendor's page ("Set up connectors to route mail", how a
 * connector is chosen) lists exact domain, all accepted domains, wildcard, and shows an example in which a wildcard wins
 * over all accepted domains: `order` says which of the two is followed. A bare `*` is the least close in both.
 *
 * @param cameFromOnPremises such mail is not sent back by the `*` of centralized transport (KB3194415).
 */
export function pickOutboundConnector(
  tenant: Tenant,
  domain: string,
  order: Scenario['outboundOrder'],
  cameFromOnPremises: boolean,
): OutboundConnector | null {
  const isAccepted = acceptedDomainOf(tenant.AcceptedDomains, domain) !== null;
  let best: { connectors: OutboundConnector[]; rank: number } | null = null;
  for (const connector of tenant.OutboundConnectors) {
    if (!takesPart(connector)) continue;
    const rank = closeness(connector, domain, order, isAccepted);
    if (rank === 0 || (rank === RANK_ANY && cameFromOnPremises && isCentralized(connector))) continue;
    if (best === null || rank > best.rank) best = { connectors: [connector], rank };
    else if (rank === best.rank) best.connectors.push(connector);
  }
  return best === null ? null : firstByName(best.connectors);
}

/** A domain name has at most 127 labels, so a wildcard's rank stays inside its band. */
const BAND = 1_000;
const RANK_ANY = 1;

/** 0: not for this domain; larger is closer. */
function closeness(connector: OutboundConnector, domain: string, order: Scenario['outboundOrder'], isAccepted: boolean): number {
  const ranks = connector.RecipientDomains.map((item) => rankOf(coverageOf(item, domain), order));
  if (connector.AllAcceptedDomains && connector.ConnectorType === 'OnPremises' && isAccepted) {
    ranks.push(order === 'list' ? 2 * BAND : RANK_ANY + 1);
  }
  return Math.max(0, ...ranks);
}

function rankOf(coverage: Coverage | null, order: Scenario['outboundOrder']): number {
  if (coverage === null) return 0;
  switch (coverage.kind) {
    case 'exact':
      return 3 * BAND;
    case 'wildcard':
      return (order === 'list' ? 0 : BAND) + RANK_ANY + 1 + coverage.labels;
    case 'any':
      return RANK_ANY;
    default:
      return assertNever(coverage.kind);
  }
}

function firstByName(connectors: readonly OutboundConnector[]): OutboundConnector | null {
  return [...connectors].sort((a, b) => compareStrings(a.Name, b.Name))[0] ?? null;
}
