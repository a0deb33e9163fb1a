import { addressKey } from '../../model/address.ts';
import type { AcceptedDomain } from '../../model/accepted-domain.ts';
import { isAtOrBelow, normalizeDomain } from '../../model/domain-name.ts';
import type { Host } from '../../model/host.ts';
import type { Recipient } from '../../model/recipient.ts';
import type { Tenant } from '../../model/tenant.ts';

/** Whom a server or a tenant knows, and which domains it receives for. */
export type Directory = {
  /** The recipient with this address, primary or further. */
  readonly find: (address: string) => Recipient | undefined;
  /** How the normalised domain is accepted: the domain itself first, else the longest parent with MatchSubDomains. */
  readonly domainType: (domain: string) => AcceptedDomain['DomainType'] | null;
  /** Takes every address of its Authoritative domains: nobody draws the directory of a server on the Internet. */
  readonly takesEverybody: boolean;
};

/** What a record knows of recipients. A gateway knows none and receives for no domain. */
export function directoryOf(record: Host | Tenant): Directory {
  const recipients = record.type === 'gateway' || record.type === 'internetHost' ? [] : record.recipients;
  const byAddress = new Map<string, Recipient>();
  for (const recipient of recipients) {
    for (const address of [recipient.PrimarySmtpAddress, ...recipient.EmailAddresses]) {
      const key = addressKey(address);
      if (!byAddress.has(key)) byAddress.set(key, recipient);
    }
  }
  const acceptedDomains = record.type === 'gateway' ? [] : record.AcceptedDomains;
  return {
    find: (address) => byAddress.get(addressKey(address)),
    domainType: (domain) => acceptedDomainOf(acceptedDomains, domain)?.DomainType ?? null,
    takesEverybody: record.type === 'internetHost',
  };
}

/** The accepted domain that covers a normalised domain, if one does. */
export function acceptedDomainOf(acceptedDomains: readonly AcceptedDomain[], domain: string): AcceptedDomain | null {
  let best: { length: number; acceptedDomain: AcceptedDomain } | null = null;
  for (const acceptedDomain of acceptedDomains) {
    const name = normalizeDomain(acceptedDomain.DomainName);
    if (name === null) continue;
    const covers = name === domain || (acceptedDomain.MatchSubDomains && isAtOrBelow(domain, name));
    if (covers && (best === null || name.length > best.length)) best = { length: name.length, acceptedDomain };
  }
  return best?.acceptedDomain ?? null;
}
