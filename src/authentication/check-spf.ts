import { domainOfAddress } from '../model/address.ts';
import { normalizeDomain } from '../model/domain-name.ts';
import { parseIpv4, rangeContains, rangeOf } from '../model/ip.ts';
import { mxLookup } from '../model/look-up-mx.ts';
import { resolveHost } from '../model/resolve-host.ts';
import { isServiceAddress, SERVICE_SPF } from '../model/service-names.ts';
import { spfTerms, type SpfTerm } from '../model/spf-terms.ts';
import { parseIpv6, sharesIpv6Prefix } from './ipv6.ts';
import { namedHosts, publishedSpf, publishesNoSpf, type Publishers } from './published-spf.ts';
import type { SpfCheck, SpfReason, SpfResult } from './types.ts';

/** RFC 7208 §4.6.4: more terms that ask the DNS are an error. */
const MAX_LOOKUPS = 10;
/** Mechanisms that do; the modifier `redirect` does, too. */
const ASKS_THE_DNS: ReadonlySet<string> = new Set(['include', 'a', 'mx', 'ptr', 'exists']);

const BY_QUALIFIER: { readonly [Qualifier in SpfTerm['qualifier']]: SpfResult } = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' };

/** What SPF reads of a session. */
export type SpfSession = { connectingIp: string; ehlo: string | null; mailFrom: string };

type Finding = { result: SpfResult; reason: SpfReason };

/** One evaluation on its way: what it may still ask, and which domains it asked about that nobody has drawn. */
type Inquiry = { scenario: Publishers; ip: string; lookups: number; unknown: Set<string> };

/**
 * Holds a session against the SPF record of its MAIL FROM domain (RFC 7208 §4); for a null reverse-path, of its EHLO name
 * (§2.4). Macros, `ptr` and `exists` match nothing here. What a record includes and nobody has drawn matches nothing
 * either, and is named.
 */
export function checkSpf(scenario: Publishers, { connectingIp, ehlo, mailFrom }: SpfSession): SpfCheck & { unknownIncludes: string[] } {
  const sender = domainOfAddress(mailFrom);
  const domain = sender ?? normalizeDomain(ehlo ?? '');
  const about = { domain, identity: sender === null ? 'helo' : 'mailFrom', connectingIp } as const;
  if (domain === null) return { ...about, result: 'none', record: null, reason: { key: 'noDomain' }, unknownIncludes: [] };
  const record = publishedSpf(scenario, domain);
  if (record === null) return { ...about, result: 'none', record, reason: { key: 'noRecord' }, unknownIncludes: [] };
  const inquiry: Inquiry = { scenario, ip: connectingIp, lookups: 0, unknown: new Set() };
  return { ...about, ...evaluate(inquiry, domain, record.text), record, unknownIncludes: [...inquiry.unknown] };
}

function evaluate(inquiry: Inquiry, domain: string, record: string): Finding {
  const terms = spfTerms(record);
  for (const term of terms) {
    if (!MECHANISMS.has(term.name)) continue;
    const exhausted = ASKS_THE_DNS.has(term.name) ? countLookup(inquiry) : null;
    if (exhausted !== null) return exhausted;
    const matches = matchesTerm(inquiry, domain, term);
    if (typeof matches === 'object') return matches;
    if (matches) return { result: BY_QUALIFIER[term.qualifier], reason: { key: 'matched', term: textOf(term), qualifier: term.qualifier } };
  }
  const redirect = terms.find(({ name }) => name === 'redirect');
  return redirect === undefined ? { result: 'neutral', reason: { key: 'nothingMatched' } } : follow(inquiry, redirect);
}

/** Counts a term that asks the DNS; a finding where it is one too many. */
function countLookup(inquiry: Inquiry): Finding | null {
  inquiry.lookups += 1;
  return inquiry.lookups > MAX_LOOKUPS ? { result: 'permerror', reason: { key: 'tooManyLookups' } } : null;
}

const MECHANISMS: ReadonlySet<string> = new Set(['all', 'include', 'a', 'mx', 'ptr', 'exists', 'ip4', 'ip6']);

/** Whether a mechanism matches; a finding where the whole evaluation ends with an error. */
function matchesTerm(inquiry: Inquiry, domain: string, term: SpfTerm): boolean | Finding {
  switch (term.name) {
    case 'all':
      return true;
    case 'ip4': {
      const range = rangeOf(term.value + term.prefix);
      return range === null ? { result: 'permerror', reason: { key: 'unreadable', term: textOf(term) } } : contains(range, inquiry.ip);
    }
    case 'ip6': {
      const length = term.prefix === '' ? 128 : Number(term.prefix.slice(1));
      const isRange = parseIpv6(term.value) !== null && length <= 128;
      return isRange ? sharesIpv6Prefix(term.value, inquiry.ip, length) : { result: 'permerror', reason: { key: 'unreadable', term: textOf(term) } };
    }
    case 'include':
      return includes(inquiry, term);
    case 'a':
      return addressesOf(inquiry, targetOf(term, domain)).some((address) => isWithin(inquiry.ip, address, term.prefix));
    case 'mx':
      return exchangesOf(inquiry, targetOf(term, domain)).some((exchange) => isOfExchange(inquiry, exchange, term.prefix));
    default:
      return false;
  }
}

function includes(inquiry: Inquiry, term: SpfTerm): boolean | Finding {
  const domain = normalizeDomain(term.value);
  if (domain === SERVICE_SPF) return isServiceAddress(inquiry.ip);
  const record = domain === null ? null : publishedSpf(inquiry.scenario, domain);
  if (domain === null || record === null) return missing(inquiry, term, domain) ?? false;
  const found = evaluate(inquiry, domain, record.text);
  return found.result === 'permerror' ? found : found.result === 'pass';
}

function follow(inquiry: Inquiry, redirect: SpfTerm): Finding {
  const exhausted = countLookup(inquiry);
  if (exhausted !== null) return exhausted;
  const domain = normalizeDomain(redirect.value);
  if (domain === SERVICE_SPF) {
    const isService = isServiceAddress(inquiry.ip);
    return { result: isService ? 'pass' : 'fail', reason: { key: 'matched', term: textOf(redirect), qualifier: isService ? '+' : '-' } };
  }
  const record = domain === null ? null : publishedSpf(inquiry.scenario, domain);
  if (domain !== null && record !== null) return evaluate(inquiry, domain, record.text);
  return missing(inquiry, redirect, domain) ?? { result: 'neutral', reason: { key: 'nothingMatched' } };
}

/** What a domain without a record makes of the term that names it: an error (RFC 7208 §5.2, §6.1) where that is known, else a gap in the drawing. */
function missing(inquiry: Inquiry, term: SpfTerm, domain: string | null): Finding | null {
  if (domain !== null && publishesNoSpf(inquiry.scenario, domain)) return { result: 'permerror', reason: { key: 'leadsNowhere', term: textOf(term) } };
  inquiry.unknown.add(term.value);
  return null;
}

function targetOf(term: SpfTerm, domain: string): string {
  return term.value === '' ? domain : (normalizeDomain(term.value) ?? '');
}

/** The addresses of a name: of every host that has it. */
function addressesOf({ scenario }: Inquiry, name: string): string[] {
  return namedHosts(scenario.records, name).flatMap(({ ipAddresses }) => ipAddresses);
}

function exchangesOf({ scenario }: Inquiry, domain: string): string[] {
  return mxLookup(scenario.records)(domain).map(({ exchange }) => exchange);
}

function isOfExchange(inquiry: Inquiry, exchange: string, prefix: string): boolean {
  const target = resolveHost(inquiry.scenario.records, exchange);
  if (target.kind !== 'host') return target.kind === 'frontDoor' && isServiceAddress(inquiry.ip);
  const host = inquiry.scenario.records.find(({ id }) => id === target.id);
  return host !== undefined && 'ipAddresses' in host && host.ipAddresses.some((address) => isWithin(inquiry.ip, address, prefix));
}

/** `prefix` as `a` and `mx` have it (RFC 7208 §5.6): `/24` for IPv4, `//64` for IPv6, both, or nothing. */
function isWithin(ip: string, address: string, prefix: string): boolean {
  const [, length4 = '32', length6 = '128'] = /^(?:\/(\d{1,2}))?(?:\/\/(\d{1,3}))?$/.exec(prefix) ?? [];
  const range = rangeOf(`${address.trim()}/${length4}`);
  return range === null ? sharesIpv6Prefix(address, ip, Math.min(128, Number(length6))) : contains(range, ip);
}

function contains(range: NonNullable<ReturnType<typeof rangeOf>>, ip: string): boolean {
  const address = parseIpv4(ip);
  return address !== null && rangeContains(range, address);
}

/** A term as a person reads it; the qualifier + is understood. */
function textOf({ qualifier, name, value, prefix }: SpfTerm): string {
  const separator = value === '' ? '' : name === 'redirect' ? '=' : ':';
  return `${qualifier === '+' ? '' : qualifier}${name}${separator}${value}${prefix}`;
}
