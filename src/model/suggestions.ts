import { compareStrings } from '../util/compare-strings.ts';
import { normalizeDomain } from './domain-name.ts';
import { parseIpv4 } from './ip.ts';
import { acceptedDomainsOf } from './new-names.ts';
import { isHost, type ScenarioRecord } from './record.ts';
import { endpointName, isOnmicrosoftDomain } from './service-names.ts';

/*
 * What the drawing itself offers for a field: most values name something that is drawn already. Sorted, each once.
 */

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareStrings);
}

/** Names that lead somewhere in the drawing: host names, and the tenants' endpoints at the front door. */
export function reachableNames(records: readonly ScenarioRecord[]): string[] {
  const hosts = records.flatMap((record) => (isHost(record) ? [record.hostName] : []));
  const endpoints = records.flatMap((record) => (record.type === 'tenant' ? acceptedDomainsOf([record]).map(endpointName) : []));
  return [...sorted(hosts), ...sorted(endpoints)];
}

/** Domains that somebody in the drawing receives for. */
export function knownDomains(records: readonly ScenarioRecord[]): string[] {
  return sorted(acceptedDomainsOf(records));
}

/** Scopes for recipient and sender domains: all of them, and each one known. */
export function knownScopes(records: readonly ScenarioRecord[]): string[] {
  return ['*', ...knownDomains(records)];
}

/** Names for TlsSenderCertificateName: those on the drawing's certificates, and the wildcard of each domain of the tenant. */
export function certificateNames(records: readonly ScenarioRecord[], domains: readonly string[]): string[] {
  const onCertificates = records.flatMap((record) =>
    isHost(record) && record.certificate !== null ? [record.certificate.subject, ...record.certificate.subjectAlternativeNames] : [],
  );
  const wildcards = domains.filter((domain) => !isOnmicrosoftDomain(domain)).map((domain) => `*.${domain}`);
  return sorted([...onCertificates.filter((name) => normalizeDomain(name.replace(/^\*\./, '')) !== null), ...wildcards]);
}

/** IPv4 addresses of the drawing's hosts. */
export function knownAddresses(records: readonly ScenarioRecord[]): string[] {
  return sorted(records.flatMap((record) => (isHost(record) ? record.ipAddresses : [])).filter((address) => parseIpv4(address) !== null));
}

/** Addresses of everybody in the drawing. */
export function knownMailboxes(records: readonly ScenarioRecord[]): string[] {
  return sorted(
    records.flatMap((record) =>
      'recipients' in record ? record.recipients.flatMap((recipient) => [recipient.PrimarySmtpAddress, ...recipient.EmailAddresses]) : [],
    ),
  );
}
