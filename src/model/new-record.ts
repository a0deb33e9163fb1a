import { normalizeDomain } from './domain-name.ts';
import { freeId, freeLabel, freeName } from './free-name.ts';
import type { Gateway, InternetHost, OnPremisesServer } from './host.ts';
import { RESERVED_IDS } from './layout.ts';
import type { MxRecord } from './mx-record.ts';
import { newSendConnector } from './new-connector.ts';
import { acceptedDomainsOf, domainOfOrganization, freeAddress, freeColor, freeCompany, freeHostName, freeMailbox, labelOf, membersOf, ownDomain } from './new-names.ts';
import type { Organization } from './organization.ts';
import type { Recipient } from './recipient.ts';
import { isHost, type RecordType, type ScenarioRecord } from './record.ts';
import { endpointName, isOnmicrosoftDomain } from './service-names.ts';
import { NO_SIGNING } from './signing.ts';
import type { Tenant } from './tenant.ts';

/** What a new record is made from. */
export type NewRecordContext = {
  records: readonly ScenarioRecord[];
  /** Id of the organization it is put into; null: none. */
  organization: string | null;
  /** What it is called when nothing in the drawing gives it a better name; a number is added when that is taken. */
  stem: string;
};

const ID_STEMS: { readonly [Type in RecordType]: string } = {
  organization: 'organization',
  onPremisesServer: 'server',
  gateway: 'gateway',
  tenant: 'tenant',
  internetHost: 'host',
  mxRecord: 'mx',
  note: 'note',
};

/**
 * A record of a type, ready to be added: its id, names, addresses and domains are free in this drawing, and what can be
 * read from the organization it goes into (its domain above all) is taken from there.
 */
export function newRecord(type: RecordType, context: NewRecordContext): ScenarioRecord {
  const id = freeId(ID_STEMS[type], [...context.records.map((record) => record.id), ...RESERVED_IDS]);
  switch (type) {
    case 'organization':
      return newOrganization(id, context);
    case 'tenant':
      return newTenant(id, context);
    case 'onPremisesServer':
      return newServer(id, context);
    case 'gateway':
      return newGateway(id, context);
    case 'internetHost':
      return newInternetHost(id, context);
    case 'mxRecord':
      return newMxRecord(id, context);
    case 'note':
      return { id, type: 'note', organization: context.organization, text: context.stem };
  }
}

function newOrganization(id: string, { records }: NewRecordContext): Organization {
  return { id, type: 'organization', name: freeCompany(records), color: freeColor(records) };
}

/** Every tenant has its onmicrosoft.com domain from its first day; the company's own domain is what mail is about. */
function newTenant(id: string, { records, organization }: NewRecordContext): Tenant {
  const tenants = records.flatMap((record) => (record.type === 'tenant' ? [record.name] : []));
  const domain = domainOfOrganization(records, organization);
  const frame = records.find((record) => record.id === organization);
  const stem = labelOf(frame?.type === 'organization' ? frame.name : (domain.split('.')[0] ?? ''));
  const name = freeLabel(stem, (label) => tenants.includes(label));
  const isFirst = !records.some((record) => record.type === 'tenant' && acceptedDomainsOf([record]).includes(domain));
  const firstDomain = `${name}.onmicrosoft.com`;
  return {
    id,
    type: 'tenant',
    organization,
    name,
    RejectDirectSend: false,
    AcceptedDomains: (isFirst ? [domain, firstDomain] : [firstDomain]).map((DomainName) => ({
      DomainName,
      DomainType: 'Authoritative',
      MatchSubDomains: false,
    })),
    InboundConnectors: [],
    OutboundConnectors: [],
    TransportRules: [],
    recipients: [newRecipient(freeMailbox(records, isFirst ? domain : firstDomain))],
    ...NO_SIGNING,
  };
}

function newServer(id: string, { records, organization, stem }: NewRecordContext): OnPremisesServer {
  const domain = domainOfOrganization(records, organization);
  const hostName = freeHostName(records, 'mail', domain);
  return {
    id,
    type: 'onPremisesServer',
    organization,
    name: freeName(stem, namesOf(records)),
    hostName,
    ipAddresses: [freeAddress(records, 'onPremisesServer')],
    certificate: { subject: hostName, subjectAlternativeNames: [], trusted: true },
    SendConnectors: [newSendConnector('Internet')],
    ...NO_SIGNING,
    AcceptedDomains: [{ DomainName: domain, DomainType: 'Authoritative', MatchSubDomains: false }],
    recipients: [newRecipient(freeMailbox(records, domain))],
  };
}

/** Without a Send connector: a filter and a printer send to different places, and only its user knows which it is. */
function newGateway(id: string, { records, organization, stem }: NewRecordContext): Gateway {
  const hostName = freeHostName(records, 'gateway', domainOfOrganization(records, organization));
  return {
    id,
    type: 'gateway',
    organization,
    name: freeName(stem, namesOf(records)),
    hostName,
    ipAddresses: [freeAddress(records, 'gateway')],
    certificate: { subject: hostName, subjectAlternativeNames: [], trusted: true },
    SendConnectors: [],
    ...NO_SIGNING,
  };
}

function newInternetHost(id: string, { records, stem }: NewRecordContext): InternetHost {
  const domain = ownDomain(freeCompany(records));
  return {
    id,
    type: 'internetHost',
    name: freeName(stem, namesOf(records)),
    hostName: freeHostName(records, 'mail', domain),
    ipAddresses: [freeAddress(records, 'internetHost')],
    certificate: null,
    SendConnectors: [newSendConnector('Internet')],
    ...NO_SIGNING,
    AcceptedDomains: [{ DomainName: domain, DomainType: 'Authoritative', MatchSubDomains: false }],
  };
}

/** Points a domain that has no MX yet to whoever accepts it: to the service when a tenant does. */
function newMxRecord(id: string, { records, organization }: NewRecordContext): MxRecord {
  const taken = records.flatMap((record) => (record.type === 'mxRecord' ? [normalizeDomain(record.domain)] : []));
  const candidates = [...acceptedDomainsOf(membersOf(records, organization)), ...acceptedDomainsOf(records)].filter((domain) => !isOnmicrosoftDomain(domain));
  const domain = candidates.find((candidate) => !taken.includes(candidate)) ?? candidates[0] ?? ownDomain(freeCompany(records));
  const takers = records.filter((record) => acceptedDomainsOf([record]).includes(domain));
  const host = takers.find(isHost);
  const isTenants = host === undefined || takers.some((record) => record.type === 'tenant');
  return { id, type: 'mxRecord', domain, preference: 10, exchange: isTenants ? endpointName(domain) : host.hostName };
}

/** A mailbox with one address. */
export function newRecipient(PrimarySmtpAddress: string): Recipient {
  return {
    PrimarySmtpAddress,
    EmailAddresses: [],
    RecipientType: 'UserMailbox',
    ExternalEmailAddress: null,
    ForwardingSmtpAddress: null,
    DeliverToMailboxAndForward: false,
  };
}

function namesOf(records: readonly ScenarioRecord[]): string[] {
  return records.flatMap((record) => ('name' in record ? [record.name] : []));
}
