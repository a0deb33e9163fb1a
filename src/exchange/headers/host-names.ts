import { organizationalDomain } from '../../model/organizational-domain.ts';
import { isServiceAddress } from '../../model/service-names.ts';

/** The service's servers have names in all of these. */
const SERVICE_DOMAINS = ['outlook.com', 'office365.com', 'exchangelabs.com'];

/** The routing domain that hybrid configuration adds to a tenant's first domain. */
const ROUTING_LABEL = /\.mail(?=\.onmicrosoft\.com$)/;

/** The part of a host name that names its organization; null: a bare name or an address names none. */
export function organizationDomain(name: string | null): string | null {
  const lower = (name ?? '').toLowerCase().replace(/\.$/, '');
  const labels = lower.split('.');
  if (labels.length < 2 || !/[a-z]/.test(labels.at(-1) ?? '')) return null;
  const domain = organizationalDomain(lower.replace(ROUTING_LABEL, ''));
  return SERVICE_DOMAINS.includes(domain) ? 'outlook.com' : domain;
}

/** Whether two names may be of one machine, or of machines that stand together: the same first label (the service names its servers twice), or one organization. */
export function mayBelongTogether(a: string | null, b: string | null): boolean {
  const [first, second] = [organizationDomain(a), organizationDomain(b)];
  if (first === null || second === null || first === second) return true;
  return a?.split('.')[0]?.toLowerCase() === b?.split('.')[0]?.toLowerCase();
}

/** Exchange Online Protection's published IPv6 ranges lie in these. Source: "Office 365 URLs and IP address ranges", id 10 (SMTP). */
const SERVICE_IPV6 = /^2a01:111:f40[03]:/i;

/** Whether an address, IPv4 or IPv6, is one that the service sends from. */
export function isOfService(ip: string): boolean {
  return isServiceAddress(ip) || SERVICE_IPV6.test(ip);
}
