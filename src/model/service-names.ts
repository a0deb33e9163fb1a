import { parseIpv4 } from './ip.ts';

/** What every MX endpoint of Exchange Online ends in. Source: "External DNS records for Office 365", Exchange Online. */
const ENDPOINT_SUFFIX = '.mail.protection.outlook.com';
/** The suffix of every tenant's first domain, and of the routing domain that hybrid configuration adds below it. */
const ONMICROSOFT_SUFFIX = '.onmicrosoft.com';

/**
 * Names that lead to the service's front door besides a tenant's endpoint: the older endpoint names, the ones for
 * DNSSEC-signed domains, and client submission. Sources: "External DNS records for Office 365"; "How SMTP DANE works";
 * "How to set up a multifunction device or application to send email using Microsoft 365".
 */
const OTHER_SUFFIXES = [ONMICROSOFT_SUFFIX, '.mail.eo.outlook.com', '.mx.microsoft'];
const CLIENT_SUBMISSION_NAMES = ['smtp.office365.com', 'smtp-legacy.office365.com'];

/** Exchange Online Protection's published IPv4 ranges. Source: "Office 365 URLs and IP address ranges", id 10 (SMTP). */
const SERVICE_RANGES: readonly (readonly [base: string, prefix: number])[] = [
  ['40.92.0.0', 15],
  ['40.107.0.0', 16],
  ['52.100.0.0', 14],
  ['104.47.0.0', 17],
];

/** Whether mail for a normalised domain always goes straight to the service, whatever any MX record says. */
export function isOnmicrosoftDomain(domain: string): boolean {
  return domain.endsWith(ONMICROSOFT_SUFFIX);
}

/** The MX endpoint of a normalised domain: `contoso.com` → `contoso-com.mail.protection.outlook.com`. */
export function endpointName(domain: string): string {
  const firstDomain = /^([^.]+)\.onmicrosoft\.com$/.exec(domain);
  return `${(firstDomain?.[1] ?? domain).replaceAll('.', '-')}${ENDPOINT_SUFFIX}`;
}

/** Whether a normalised host name is one of the service's own. */
export function isServiceName(name: string): boolean {
  return (
    name.endsWith(ENDPOINT_SUFFIX) ||
    OTHER_SUFFIXES.some((suffix) => name.endsWith(suffix)) ||
    CLIENT_SUBMISSION_NAMES.includes(name)
  );
}

/** Whether an IPv4 address belongs to the service's front door. */
export function isServiceAddress(ip: string): boolean {
  const address = parseIpv4(ip);
  if (address === null) return false;
  return SERVICE_RANGES.some(([base, prefix]) => {
    const start = parseIpv4(base) ?? Number.NaN;
    return address >= start && address < start + 2 ** (32 - prefix);
  });
}

/** What an SPF record includes for the service. Source: "Set up SPF to identify valid email sources for your custom cloud domains". */
export const SERVICE_SPF = 'spf.protection.outlook.com';
