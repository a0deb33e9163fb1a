import { freeId, freeLabel, freeName } from './free-name.ts';
import type { Host } from './host.ts';
import { RESERVED_IDS } from './layout.ts';
import { freeAddress, freeHostName, labelOf } from './new-names.ts';
import { isHost, type ScenarioRecord } from './record.ts';
import type { Tenant } from './tenant.ts';

/**
 * A copy of a record that can stand beside it: what must be its own (id, name, host name, address, domains) is another, the
 * rest is the same.
 *
 * @returns null for an organization: its frame without its members would be no copy of it.
 */
export function duplicateOf(record: ScenarioRecord, records: readonly ScenarioRecord[]): ScenarioRecord | null {
  const id = freeId(record.id.slice(0, 30), [...records.map((other) => other.id), ...RESERVED_IDS]);
  if (isHost(record)) return duplicateHost(record, id, records);
  switch (record.type) {
    case 'organization':
      return null;
    case 'tenant':
      return duplicateTenant(record, id, records);
    case 'note':
      return { ...record, id };
    case 'mxRecord':
      return { ...record, id, preference: Math.min(record.preference + 10, 65_535) };
  }
}

function duplicateHost(host: Host, id: string, records: readonly ScenarioRecord[]): Host {
  const [stem = 'mail', ...domain] = host.hostName.split('.');
  const hostName = freeHostName(records, stem, domain.join('.'));
  const rename = (name: string): string => (name === host.hostName ? hostName : name);
  return {
    ...host,
    id,
    name: freeName(host.name, namesOf(records)),
    hostName,
    ipAddresses: host.ipAddresses.length === 0 ? [] : [freeAddress(records, host.type)],
    certificate:
      host.certificate === null
        ? null
        : { ...host.certificate, subject: rename(host.certificate.subject), subjectAlternativeNames: host.certificate.subjectAlternativeNames.map(rename) },
  };
}

/** No two tenants of a forest accept one domain, nor have a recipient in common: the copy has its own first domain only. */
function duplicateTenant(tenant: Tenant, id: string, records: readonly ScenarioRecord[]): Tenant {
  const names = namesOf(records);
  const name = freeLabel(labelOf(tenant.name), (label) => names.includes(label));
  return {
    ...tenant,
    id,
    name,
    AcceptedDomains: [{ DomainName: `${name}.onmicrosoft.com`, DomainType: 'Authoritative', MatchSubDomains: false }],
    recipients: [],
  };
}

function namesOf(records: readonly ScenarioRecord[]): string[] {
  return records.flatMap((record) => ('name' in record ? [record.name] : []));
}
