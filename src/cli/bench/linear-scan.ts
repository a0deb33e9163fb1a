import type { Decision, Session } from '../../engine/attribution/types.ts';
import { domainOfAddress } from '../../model/address.ts';
import { countLabels, isAtOrBelow, parseNamePattern } from '../../model/domain-name.ts';
import { parseIpv4, parseIpv4Range, rangeContains, type Ipv4Range } from '../../model/ip.ts';
import { compareStrings } from '../../util/compare-strings.ts';
import type { MeasuredForest } from './make-forest.ts';

/*
 * The article's rules without an index: every message walks through every connector. The records are normalised
 * beforehand, as anybody would, so that what is compared is the search and not the reading of names. It knows as much
 * of the rules as the made forests need: no MatchSubDomains, no scopes of Partner connectors, no RequireTls.
 */

type Tenant = { name: string; RejectDirectSend: boolean; domains: string[]; partners: Connector[] };
type Certificate = { isExact: boolean; name: string; suffix: string };
type Connector = { tenant: Tenant; Name: string; certificate: Certificate | null; range: Ipv4Range | null; toCertificate: boolean; toIp: boolean };

/** The verdict of an entry, and every OnPremises connector that recognized it in the rules that were asked: `tenant/Name`, sorted. */
export type Scanned = { readonly decision: Decision; readonly matched: readonly string[] };

/** Decides one entry. */
export type LinearScan = (session: Session, rcptTo: string) => Scanned;

/** Prepares the scan of a forest. */
export function linearScan(forest: MeasuredForest): LinearScan {
  const tenants: Tenant[] = [];
  const onPremises: Connector[] = [];
  for (const { name, RejectDirectSend, AcceptedDomains, InboundConnectors } of forest.tenants) {
    const tenant: Tenant = { name, RejectDirectSend, domains: AcceptedDomains.map(({ DomainName }) => DomainName), partners: [] };
    tenants.push(tenant);
    for (const source of InboundConnectors) {
      if (!source.Enabled) continue;
      const [ip] = source.SenderIPAddresses;
      const connector: Connector = {
        tenant,
        Name: source.Name,
        certificate: readCertificate(source.TlsSenderCertificateName),
        range: ip === undefined ? null : parseIpv4Range(ip),
        toCertificate: source.RestrictDomainsToCertificate,
        toIp: source.RestrictDomainsToIPAddresses,
      };
      (source.ConnectorType === 'Partner' ? tenant.partners : onPremises).push(connector);
    }
  }
  return (session, rcptTo) => scan(tenants, onPremises, session, rcptTo);
}

function readCertificate(text: string | null): Certificate | null {
  const pattern = text === null ? null : parseNamePattern(text);
  return pattern === null || pattern.kind === 'any' ? null : { isExact: pattern.kind === 'exact', name: pattern.name, suffix: `.${pattern.name}` };
}

function scan(tenants: readonly Tenant[], onPremises: readonly Connector[], session: Session, rcptTo: string): Scanned {
  const names = [...new Set(session.certificate === null ? [] : [session.certificate.subject, ...session.certificate.subjectAlternativeNames])];
  const address = parseIpv4(session.connectingIp ?? '');
  const covering = onPremises.filter((connector) => coversAny(connector, names));
  const byCertificate = highest(covering.filter(agrees), (connector) => specificity(connector, names));
  if (byCertificate.length > 0) return scanned(originating(byCertificate, 'certificate'), covering);

  const mailFrom = domainOfAddress(session.mailFrom);
  const listing = onPremises.filter((connector) => lists(connector, address));
  const byIp = listing.filter(({ tenant }) => mailFrom !== null && tenant.domains.includes(mailFrom));
  const recognizing = [...covering, ...listing];
  if (byIp.length > 0) return scanned(originating(sameTenant(byIp) ? highest(byIp, ({ range }) => [range?.prefix ?? 0]) : byIp, 'ipAndMailFrom'), recognizing);

  const recipient = domainOfAddress(rcptTo) ?? '';
  const owner = tenants.find(({ domains }) => domains.includes(recipient));
  return scanned(owner === undefined ? denied(recognizing.length > 0) : incoming(owner, names, address, mailFrom), recognizing);
}

function scanned(verdict: Decision, recognizing: readonly Connector[]): Scanned {
  return { decision: verdict, matched: recognizing.map(({ tenant, Name }) => `${tenant.name}/${Name}`).sort(compareStrings) };
}

function incoming(owner: Tenant, names: readonly string[], address: number | null, mailFrom: string | null): Decision {
  const restricting = owner.partners.filter(({ toCertificate, toIp }) => toCertificate || toIp);
  const satisfied = restricting.filter((connector) => (!connector.toCertificate || coversAny(connector, names)) && (!connector.toIp || lists(connector, address)));
  if (restricting.length > 0 && satisfied.length === 0) return refused(owner, 'partnerRestriction', '5.7.51');
  const contenders = restricting.length > 0 ? satisfied : owner.partners;
  const top = highest(contenders, (connector) => {
    const { certificate, range } = connector;
    const covered = certificate !== null && coversAny(connector, names);
    return [covered ? (certificate.isExact ? 2 : 1) : 0, covered ? countLabels(certificate.name) : 0, lists(connector, address) ? (range?.prefix ?? 0) + 1 : 0];
  });
  const [chosen] = top.toSorted((a, b) => compareStrings(a.Name, b.Name));
  if (chosen === undefined) {
    const isDirectSend = owner.RejectDirectSend && mailFrom !== null && owner.domains.includes(mailFrom);
    return isDirectSend ? refused(owner, 'directSend', '5.7.68') : decision('Incoming', [owner.name], null, 'recipient');
  }
  const decidedBy = coversAny(chosen, names) ? 'partnerCertificate' : lists(chosen, address) ? 'partnerIp' : 'partnerSenderDomain';
  return decision('Incoming', [owner.name], chosen.Name, decidedBy);
}

function originating(top: readonly Connector[], decidedBy: Decision['decidedBy']): Decision {
  const tenants = [...new Set(top.map(({ tenant }) => tenant.name))].sort(compareStrings);
  if (tenants.length > 1) return decision('Ambiguous', tenants, null, decidedBy);
  const [first] = top.map(({ Name }) => Name).sort(compareStrings);
  return decision('Originating', tenants, first ?? null, decidedBy);
}

function decision(verdict: Decision['verdict'], tenants: string[], connector: string | null, decidedBy: Decision['decidedBy']): Decision {
  return { verdict, tenant: tenants.length === 1 ? (tenants[0] ?? null) : null, connector, decidedBy, reply: null, tenants };
}

function refused(owner: Tenant, decidedBy: Decision['decidedBy'], enhancedStatusCode: string): Decision {
  return { ...decision('Rejected', [owner.name], null, decidedBy), reply: { code: 550, enhancedStatusCode, text: '' } };
}

function denied(isRecognized: boolean): Decision {
  return { ...decision('Rejected', [], null, 'noTenant'), reply: { code: 550, enhancedStatusCode: '5.7.64', text: isRecognized ? 'ATTR36' : '' } };
}

function coversAny({ certificate }: Connector, names: readonly string[]): boolean {
  if (certificate === null) return false;
  for (const name of names) if (name === certificate.name || (!certificate.isExact && name.endsWith(certificate.suffix))) return true;
  return false;
}

function lists({ range }: Connector, address: number | null): boolean {
  return range !== null && address !== null && rangeContains(range, address);
}

function agrees({ tenant, certificate }: Connector): boolean {
  if (certificate === null) return false;
  return tenant.domains.some((domain) => (certificate.isExact ? domain === certificate.name : isAtOrBelow(domain, certificate.name)));
}

function specificity({ tenant, certificate }: Connector, names: readonly string[]): number[] {
  if (certificate === null) return [];
  const { isExact, name } = certificate;
  const agreeing = tenant.domains.filter((domain) => (isExact ? domain === name : isAtOrBelow(domain, name)));
  const lengths = agreeing.filter((domain) => names.some((presented) => isAtOrBelow(presented, domain))).map(countLabels);
  return [isExact ? 1 : 0, countLabels(name), Math.max(0, ...lengths)];
}

function sameTenant(connectors: readonly Connector[]): boolean {
  return connectors.every(({ tenant }) => tenant === connectors[0]?.tenant);
}

function highest(connectors: readonly Connector[], tuple: (connector: Connector) => number[]): Connector[] {
  const compare = (a: readonly number[], b: readonly number[]): number => a.reduce((order, value, at) => order || value - (b[at] ?? 0), 0);
  const ranked = connectors.map((connector) => ({ connector, rank: tuple(connector) }));
  const top = ranked.reduce<number[] | null>((most, { rank }) => (most === null || compare(rank, most) > 0 ? rank : most), null);
  return top === null ? [] : ranked.filter(({ rank }) => compare(rank, top) === 0).map(({ connector }) => connector);
}
