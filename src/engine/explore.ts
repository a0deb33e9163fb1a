import { domainOfAddress } from '../model/address.ts';
import { isAtOrBelow, normalizeDomain } from '../model/domain-name.ts';
import { editedLists, type Edit } from '../model/edit.ts';
import { freeName } from '../model/free-name.ts';
import type { InboundConnector } from '../model/inbound-connector.ts';
import { parseIpv4 } from '../model/ip.ts';
import { newInboundConnector } from '../model/new-connector.ts';
import { PROFILES, type Profile } from '../model/profile.ts';
import type { Tenant } from '../model/tenant.ts';
import { attribute } from './attribution/attribute.ts';
import { decide } from './attribution/decide.ts';
import { indexForest, type ForestIndex } from './attribution/index/forest-index.ts';
import { presentationOf, type PresentedName } from './attribution/presented-names.ts';
import type { Attribution, Decision, ForestTenant, Session } from './attribution/types.ts';

/** One entry, taken out of its run: what the front door knew of it. */
export type EntryFacts = { session: Session; rcptTo: string };

/** Changes that together make another tenant the one an entry is Originating from, and by which decision. */
export type Repair = { edits: Edit[]; decision: Decision };

/** A repair is meant to be small: past this nobody reads on. */
const MOST_REPAIRS = 8;
/** The name of a connector that is added, before it is made free. */
const NEW_CONNECTOR = 'From on-premises';

/**
 * The nearest ways to make an entry Originating from a tenant: every single edit out of a short list of usual ones that
 * does it when the rules are asked again; only if none does, every accepted domain together with one of them.
 *
 * A domain that another tenant accepts already is never offered: no forest allows it twice. A connector that is added
 * recognizes this session alone, by its own name or address, and nothing wider.
 *
 * @param wanted name of the tenant; one that is not there gives nothing.
 * @returns at most eight, in the order in which an administrator would try them: what exists first, new things last.
 */
export function repairsFor(tenants: readonly Tenant[], profile: Profile, entry: EntryFacts, wanted: string): Repair[] {
  const tenant = tenants.find(({ name }) => name === wanted);
  if (tenant === undefined || entry.session.submittedBy !== null) return [];
  const index = indexForest({ tenants });
  const now = decide(index, profile, entry.session, entry.rcptTo);
  if (isOriginatingFrom(now, wanted)) return [];
  const attempt = (edits: readonly Edit[]): Repair[] => {
    const decision = decideAfter(tenants, profile, entry, edits);
    return isOriginatingFrom(decision, wanted) ? [{ edits: [...edits], decision }] : [];
  };
  const changes = connectorEdits(tenant, tenants, entry, now);
  const domains = domainEdits(tenant, tenants, profile, entry);
  const singles = [...changes, ...domains].flatMap((edit) => attempt([edit]));
  const found = singles.length > 0 ? singles : domains.flatMap((domain) => changes.flatMap((edit) => attempt([domain, edit])));
  return found.slice(0, MOST_REPAIRS);
}

function isOriginatingFrom(decision: Decision, tenant: string): boolean {
  return decision.verdict === 'Originating' && decision.tenant === tenant;
}

function decideAfter(tenants: readonly ForestTenant[], profile: Profile, entry: EntryFacts, edits: readonly Edit[]): Decision {
  const edited = tenants.map((tenant) => edits.reduce<ForestTenant>((before, edit) => ({ ...before, ...editedLists(before, edit) }), tenant));
  return decide(indexForest({ tenants: edited }), profile, entry.session, entry.rcptTo);
}

/** What could be done with connectors: those that are there, then a new one, then the one that stands in the way. */
function connectorEdits(tenant: Tenant, tenants: readonly Tenant[], { session }: EntryFacts, now: Decision): Edit[] {
  const names = certificateNames(ownNames(session));
  const ip = listableIp(session);
  const own = tenant.InboundConnectors.filter(({ ConnectorType }) => ConnectorType === 'OnPremises');
  const to = { tenant: tenant.name };
  return [
    ...own.filter(({ Enabled }) => !Enabled).map((connector): Edit => ({ key: 'enableConnector', ...to, connector: connector.Name })),
    ...own
      .filter(({ Enabled }) => Enabled)
      .flatMap((connector): Edit[] => [
        ...names
          .filter((name) => name !== connector.TlsSenderCertificateName)
          .map((name): Edit => ({ key: 'setCertificateName', ...to, connector: connector.Name, TlsSenderCertificateName: name })),
        ...(ip === null ? [] : [{ key: 'addSenderIp', ...to, connector: connector.Name, SenderIPAddress: ip } as const]),
      ]),
    ...newConnectors(tenant, names, ip).map((connector): Edit => ({ key: 'addConnector', ...to, connector })),
    ...inTheWay(tenant, tenants, now).map((edit): Edit => edit),
  ];
}

/** To read a session's names, where nobody is asked who claims them. */
const NOBODY = indexForest({ tenants: [] });

/** Every tenant's mail leaves the service under these names: a connector for them would claim everybody's mail. */
const SERVICE_DOMAIN = 'outlook.com';

function isFromService(session: Session): boolean {
  return presentationOf(session, NOBODY.names).names.some(({ base }) => isAtOrBelow(base, SERVICE_DOMAIN));
}

function ownNames(session: Session): readonly PresentedName[] {
  return isFromService(session) ? [] : presentationOf(session, NOBODY.names).names;
}

function listableIp(session: Session): string | null {
  const { connectingIp } = session;
  return connectingIp === null || parseIpv4(connectingIp) === null || isFromService(session) ? null : connectingIp;
}

/** A presented name as it is, then everything beside it: what an administrator writes, and what the hybrid wizard does. */
function certificateNames(names: readonly PresentedName[]): string[] {
  const written = names.flatMap(({ text, base, isWildcard }) => {
    const parent = base.slice(base.indexOf('.') + 1);
    return isWildcard || !parent.includes('.') ? [text] : [text, `*.${parent}`];
  });
  return [...new Set(written)];
}

/** By certificate where there is one: Microsoft recommends it over addresses, which others may share. */
function newConnectors(tenant: Tenant, names: readonly string[], ip: string | null): InboundConnector[] {
  const blank = newInboundConnector(freeName(NEW_CONNECTOR, tenant.InboundConnectors.map(({ Name }) => Name)));
  return [
    ...names.map((name) => ({ ...blank, RequireTls: true, TlsSenderCertificateName: name })),
    ...(ip === null ? [] : [{ ...blank, SenderIPAddresses: [ip] }]),
  ];
}

/** The other tenant's connector that claimed the entry. */
function inTheWay(tenant: Tenant, tenants: readonly Tenant[], { verdict, tenant: winner, connector }: Decision): Edit[] {
  if (verdict !== 'Originating' || winner === null || winner === tenant.name || connector === null) return [];
  return tenants.some(({ name }) => name === winner) ? [{ key: 'disableConnector', tenant: winner, connector }] : [];
}

/** Domains that the rules ask about and that no tenant accepts yet. */
function domainEdits(tenant: Tenant, tenants: readonly Tenant[], profile: Profile, { session, rcptTo }: EntryFacts): Edit[] {
  const bases = ownNames(session).flatMap(({ text, base, isWildcard }) => {
    const parent = base.slice(base.indexOf('.') + 1);
    return isWildcard || !parent.includes('.') ? [base] : [parent, text];
  });
  const recipient = profile === 'mc1226222-2026' ? [domainOfAddress(rcptTo)] : [];
  const asked = [...bases, domainOfAddress(session.mailFrom), ...recipient].filter((domain) => domain !== null);
  const taken = new Set(tenants.flatMap(({ AcceptedDomains }) => AcceptedDomains.map(({ DomainName }) => normalizeDomain(DomainName))));
  return [...new Set(asked)].filter((domain) => !taken.has(domain)).map((DomainName) => ({ key: 'addAcceptedDomain', tenant: tenant.name, DomainName }));
}

/** The decision of one entry under each rule text (assumption A1). */
export function decisionsByProfile(tenants: readonly ForestTenant[], { session, rcptTo }: EntryFacts): { [P in Profile]: Attribution } {
  const index: ForestIndex = indexForest({ tenants });
  const under = (profile: Profile): Attribution => attribute(index, profile, session, rcptTo);
  const [article, relay, messageCenter] = PROFILES;
  return { [article]: under(article), [relay]: under(relay), [messageCenter]: under(messageCenter) };
}
