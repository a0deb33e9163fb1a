import { normalizeDomain } from './domain-name.ts';
import { freeLabel, freeName } from './free-name.ts';
import { parseIpv4 } from './ip.ts';
import { ORGANIZATION_COLORS, type OrganizationColor } from './organization.ts';
import { isHost, type RecordType, type ScenarioRecord } from './record.ts';
import { isOnmicrosoftDomain } from './service-names.ts';

/** The fictitious companies of Microsoft's documentation; the article's two come first. */
const COMPANIES = ['Contoso', 'Tailspin Toys', 'Fabrikam', 'Northwind Traders', 'Litware', 'Proseware', 'Adatum', 'Wingtip Toys'];

/** Local parts for the mailboxes of new records. */
const PEOPLE = ['alice', 'bob', 'carol', 'dave', 'erin', 'frank', 'grace', 'heidi'];

/** The networks for documentation (RFC 5737), one for each kind of host, so that an address tells what it belongs to. */
const NETWORKS: { readonly [Type in Exclude<RecordType, 'organization' | 'tenant' | 'mxRecord' | 'note'>]: string } = {
  onPremisesServer: '192.0.2.',
  gateway: '198.51.100.',
  internetHost: '203.0.113.',
};

/** Every domain that some record of the drawing accepts, normalised, in the drawing's order. */
export function acceptedDomainsOf(records: readonly ScenarioRecord[]): string[] {
  const names = records.flatMap((record) => ('AcceptedDomains' in record ? record.AcceptedDomains.map((domain) => domain.DomainName) : []));
  return [...new Set(names.map((name) => normalizeDomain(name) ?? name))];
}

/** The records inside an organization's frame. */
export function membersOf(records: readonly ScenarioRecord[], organization: string | null): ScenarioRecord[] {
  return organization === null ? [] : records.filter((record) => 'organization' in record && record.organization === organization);
}

/** A company that the drawing does not know yet. */
export function freeCompany(records: readonly ScenarioRecord[]): string {
  const names = records.flatMap((record) => ('name' in record ? [record.name] : []));
  const domains = acceptedDomainsOf(records);
  const unused = COMPANIES.find((company) => !names.includes(company) && !domains.includes(ownDomain(company)));
  return unused ?? freeName('Company', names);
}

/** A colour that no organization has, or the one whose turn it is when all are taken. */
export function freeColor(records: readonly ScenarioRecord[]): OrganizationColor {
  const taken = records.flatMap((record) => (record.type === 'organization' ? [record.color] : []));
  const next = ORGANIZATION_COLORS[taken.length % ORGANIZATION_COLORS.length] ?? 'blue';
  return ORGANIZATION_COLORS.find((color) => !taken.includes(color)) ?? next;
}

/** A name as one label of a domain: `Tailspin Toys` → `tailspintoys`; a name in another script has none and gives `company`. */
export function labelOf(name: string): string {
  const label = name.toLowerCase().replace(/[^a-z0-9]/g, '').slice(0, 40);
  return label === '' ? 'company' : label;
}

/** The domain of a company in a new drawing: below `example`, which nobody owns (RFC 2606). */
export function ownDomain(company: string): string {
  return `${labelOf(company)}.example`;
}

/** The domain that an organization's mail is about: what its records accept, else a new one after its name. */
export function domainOfOrganization(records: readonly ScenarioRecord[], organization: string | null): string {
  const known = acceptedDomainsOf(membersOf(records, organization)).find((domain) => !isOnmicrosoftDomain(domain));
  if (known !== undefined) return known;
  const frame = records.find((record) => record.id === organization);
  const name = frame?.type === 'organization' ? frame.name : freeCompany(records);
  const domains = acceptedDomainsOf(records);
  return `${freeLabel(labelOf(name), (label) => domains.includes(`${label}.example`))}.example`;
}

/** A host name that no host has yet: below a domain, or (with the empty domain) a single label. */
export function freeHostName(records: readonly ScenarioRecord[], stem: string, domain: string): string {
  const taken = records.flatMap((record) => (isHost(record) ? [normalizeDomain(record.hostName)] : []));
  const below = domain === '' ? '' : `.${domain}`;
  return `${freeLabel(stem, (label) => taken.includes(normalizeDomain(`${label}${below}`)))}${below}`;
}

/** An address of the documentation networks that no host has yet. */
export function freeAddress(records: readonly ScenarioRecord[], type: keyof typeof NETWORKS): string {
  const taken = new Set(records.flatMap((record) => (isHost(record) ? record.ipAddresses.map(parseIpv4) : [])));
  for (let last = 10; last < 255; last += 1) {
    const address = `${NETWORKS[type]}${last}`;
    if (!taken.has(parseIpv4(address))) return address;
  }
  return `${NETWORKS[type]}10`;
}

/** An address in a domain that nobody in the drawing has yet. */
export function freeMailbox(records: readonly ScenarioRecord[], domain: string): string {
  const taken = new Set(
    records.flatMap((record) => ('recipients' in record ? record.recipients.map((recipient) => recipient.PrimarySmtpAddress.toLowerCase()) : [])),
  );
  const unused = PEOPLE.find((person) => !taken.has(`${person}@${domain}`));
  return `${unused ?? freeLabel('user', (label) => taken.has(`${label}@${domain}`))}@${domain}`;
}
