import type { AcceptedDomain } from '../../../model/accepted-domain.ts';
import { normalizeDomain } from '../../../model/domain-name.ts';
import type { InboundConnector } from '../../../model/inbound-connector.ts';
import type { NameMatcher } from './name-matcher.ts';

/*
 * The forest's records as the rules read them: normalised once, and tied to the tenant they belong to. What shares a
 * name or a range is chained through `next`: an array for each of a million names would take more room than the names.
 */

/** Most tenants have none of something; a list of their own for that would be one more place in memory to read. */
export const NOTHING: readonly never[] = [];

/** A tenant of the forest. */
export type IndexedTenant = {
  /** In the table of tenants. */
  id: number;
  readonly name: string;
  RejectDirectSend: boolean;
  /** Every inbound connector, disabled ones included, in the forest's order. */
  connectors: IndexedConnector[];
  /** The enabled Partner connectors among them. */
  partners: readonly IndexedConnector[];
  /** Its accepted domains, sorted by compareFromTheRight. */
  domains: DomainClaim[];
};

/** A tenant's claim to a domain name. */
export type DomainClaim = {
  readonly tenant: IndexedTenant;
  /** Normalised. */
  readonly domain: string;
  readonly matchSubDomains: boolean;
  next: DomainClaim | null;
};

/** A tenant's inbound connector. */
export type IndexedConnector = {
  readonly tenant: IndexedTenant;
  /** In the table of connectors; NO_ROW when it takes no part in the originating rules. */
  id: number;
  readonly Name: string;
  readonly certificate: NameMatcher | null;
  ranges: readonly RangeClaim[];
  /** Empty: every sender. Read of Partner connectors only. */
  readonly senderDomains: readonly NameMatcher[];
  /** Empty: every recipient domain. Read of Partner connectors only. */
  readonly associatedDomains: readonly string[];
  readonly source: InboundConnector;
};

/** A connector's claim to a range of IPv4 addresses. */
export type RangeClaim = {
  readonly connector: IndexedConnector;
  /** In the table of ranges; NO_ROW: its connector takes no part in the originating rules. */
  row: number;
  /** Host bits cleared. A signed 32-bit number: those need no room of their own. */
  readonly base: number;
  readonly prefix: number;
  /** The item of SenderIPAddresses as it was written. */
  readonly written: string;
  next: RangeClaim | null;
};

/** An accepted domain as its tenant's claim; null when the text is no domain name, which validation does not let in. */
export function readDomain(tenant: IndexedTenant, source: AcceptedDomain): DomainClaim | null {
  const domain = normalizeDomain(source.DomainName);
  return domain === null ? null : { tenant, domain, matchSubDomains: source.MatchSubDomains, next: null };
}

/** Whether a connector takes part in the originating rules. */
export function isEnabledOnPremises({ source }: IndexedConnector): boolean {
  return source.Enabled && source.ConnectorType === 'OnPremises';
}

/** Whether a connector takes part in the rule of Partner connectors. */
export function isEnabledPartner({ source }: IndexedConnector): boolean {
  return source.Enabled && source.ConnectorType === 'Partner';
}
