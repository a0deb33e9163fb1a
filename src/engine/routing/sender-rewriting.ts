import { domainOfAddress, isAddress, isNullReversePath } from '../../model/address.ts';
import { isOnmicrosoftDomain } from '../../model/service-names.ts';
import type { Tenant } from '../../model/tenant.ts';
import { acceptedDomainOf } from './directory.ts';

/*
 * Sender Rewriting Scheme. Source: "Sender Rewriting Scheme (SRS) in Microsoft 365": the MAIL FROM of a message that a
 * mailbox forwards to somebody outside is rewritten to an address of the tenant; not so on the way to on-premises
 * servers, unless the connector's SenderRewritingEnabled is true. The service's own addresses hold a hash and a day
 * instead of the sender; ours hold the sender, so that a reader (and a report on its way back) can see whose it is.
 */
const PREFIX = 'bounces+SRS=';

/**
 * The MAIL FROM of a forwarded message after rewriting.
 *
 * @returns null when it stays as it is: the null reverse-path, or an address of the tenant's own.
 */
export function rewriteSender(tenant: Tenant, mailFrom: string): string | null {
  if (isNullReversePath(mailFrom)) return null;
  const domain = domainOfAddress(mailFrom);
  if (domain === null || acceptedDomainOf(tenant.AcceptedDomains, domain) !== null) return null;
  const sender = originalSender(mailFrom) ?? mailFrom;
  const own = ownDomain(tenant);
  return own === null ? null : `${PREFIX}${localPartOf(sender)}=${domainOfAddress(sender) ?? domain}@${own}`;
}

/** The sender a rewritten address stands for; null for any other address. */
export function originalSender(address: string): string | null {
  if (!address.startsWith(PREFIX)) return null;
  const coded = localPartOf(address).slice(PREFIX.length);
  const at = coded.lastIndexOf('=');
  const sender = `${coded.slice(0, at)}@${coded.slice(at + 1)}`;
  return at > 0 && isAddress(sender) ? sender : null;
}

function localPartOf(address: string): string {
  return address.trim().slice(0, address.trim().lastIndexOf('@'));
}

/** The tenant's first domain that is its own name, else its first at all. */
function ownDomain(tenant: Tenant): string | null {
  const names = tenant.AcceptedDomains.map((item) => item.DomainName);
  return names.find((name) => !isOnmicrosoftDomain(name.toLowerCase())) ?? names[0] ?? null;
}
