import type { Entry } from '../entry.ts';
import type { IndexedConnector, RangeClaim } from '../index/claims.ts';
import { ANY_NAME, covers, rankOf, type NameMatcher } from '../index/name-matcher.ts';
import type { Restriction } from '../types.ts';
import { narrowestRange } from './ip.ts';

/** An enabled Partner connector of the recipient's tenant, compared with an entry. */
export type PartnerMatch = {
  readonly connector: IndexedConnector;
  /** The item of SenderDomains that says most about the sender; null: out of scope. */
  readonly sender: NameMatcher | null;
  readonly recipientInScope: boolean;
  readonly certificateCovered: boolean;
  /** The narrowest range that contains the address; null: not listed. */
  readonly range: RangeClaim | null;
  readonly restriction: Restriction;
};

/** Compares one Partner connector with an entry. */
export function matchPartner(connector: IndexedConnector, entry: Entry): PartnerMatch {
  const certificateCovered = coversPresentedName(connector, entry);
  const address = connector.ranges.length === 0 ? null : entry.address;
  const range = address === null ? null : narrowestRange(connector, address);
  return {
    connector,
    sender: senderMatcher(connector, entry),
    recipientInScope: connector.associatedDomains.length === 0 || connector.associatedDomains.includes(entry.recipient.domain ?? ''),
    certificateCovered,
    range,
    restriction: restrictionOf(connector, certificateCovered, range !== null),
  };
}

/** Whether a connector has the sender and the recipient in its scope. */
export function isInScope({ sender, recipientInScope }: PartnerMatch): boolean {
  return sender !== null && recipientInScope;
}

/** Whether its TlsSenderCertificateName covers a name that the session presents. */
export function coversPresentedName({ certificate }: IndexedConnector, entry: Entry): boolean {
  if (certificate === null) return false;
  for (const name of entry.presentation.names) if (covers(certificate, name)) return true;
  return false;
}

/** The item of SenderDomains that covers the sender best. The null reverse-path is covered by `*` alone. */
function senderMatcher({ senderDomains }: IndexedConnector, entry: Entry): NameMatcher | null {
  if (senderDomains.length === 0) return ANY_NAME;
  const { domain } = entry.mailFrom;
  const covering = senderDomains.filter((matcher) => (domain === null ? matcher.class === 0 : covers(matcher, { base: domain, isWildcard: false })));
  return covering.reduce<NameMatcher | null>((most, matcher) => (most === null || rankOf(matcher) > rankOf(most) ? matcher : most), null);
}

/** With both flags, both must hold (assumption A5b). Source: New-InboundConnector, the two RestrictDomains parameters. */
function restrictionOf({ source }: IndexedConnector, certificateCovered: boolean, ipListed: boolean): Restriction {
  if (!source.RestrictDomainsToCertificate && !source.RestrictDomainsToIPAddresses) return 'none';
  const certificateHolds = !source.RestrictDomainsToCertificate || certificateCovered;
  const ipHolds = !source.RestrictDomainsToIPAddresses || ipListed;
  return certificateHolds && ipHolds ? 'satisfied' : 'failed';
}
