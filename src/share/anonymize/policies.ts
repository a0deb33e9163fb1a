import { parseIpv4, rangeContains, rangeOf } from '../../model/ip.ts';
import type { Scenario } from '../../model/scenario.ts';
import { isServiceAddress, SERVICE_SPF } from '../../model/service-names.ts';
import { spfTerms, type SpfTerm } from '../../model/spf-terms.ts';
import { addressesIn } from './ips.ts';
import type { Rename } from './numbered.ts';

type Renamers = { domain: Rename; ip: Rename };

/** Mechanisms and modifiers that name a domain. */
const OF_A_DOMAIN: ReadonlySet<string> = new Set(['include', 'a', 'mx', 'ptr', 'redirect']);
/** Tags whose values are the standard's own words or numbers. Where reports go is nobody's business. */
const PLAIN_TAGS: ReadonlySet<string> = new Set(['v', 'p', 'sp', 'adkim', 'aspf', 'pct']);
/** What one octet of a network's name says; no renamed range is wider. */
const WIDEST = 24;

/** The same record with domains and addresses renamed. What is never evaluated (macros, explanations) is left out. */
export function renameSpf(record: string, scenario: Scenario, rename: Renamers): string {
  if (record === '') return '';
  return ['v=spf1', ...spfTerms(record).flatMap((term) => renameTerm(term, scenario, rename))].join(' ');
}

function renameTerm({ qualifier, name, value, prefix }: SpfTerm, scenario: Scenario, rename: Renamers): string[] {
  const sign = qualifier === '+' ? '' : qualifier;
  if (name === 'all') return [`${sign}all`];
  if (name === 'ip4') return renameRange(value + prefix, scenario, rename).map((range) => `${sign}ip4:${range}`);
  if (name === 'ip6') return [`${sign}ip6:${rename.ip(value)}`];
  if (!OF_A_DOMAIN.has(name) || value.includes('%')) return [];
  const domain = value === '' || value.toLowerCase() === SERVICE_SPF ? value : rename.domain(value);
  return [name === 'redirect' ? `redirect=${domain}` : `${sign}${name}${domain === '' ? '' : ':'}${domain}${prefix}`];
}

/** A range wider than a network of 256 becomes those networks of the drawing that it holds; the vendor's own stay. */
function renameRange(text: string, scenario: Scenario, rename: Renamers): string[] {
  const range = rangeOf(text);
  if (range === null) return [];
  if (range.prefix >= WIDEST) return [rename.ip(text)];
  if (isServiceAddress(text.split('/')[0] ?? '')) return [text];
  return [...new Set(addressesIn(scenario).filter((address) => rangeContains(range, parseIpv4(address) ?? -1)).map((address) => rename.ip(`${address.slice(0, address.lastIndexOf('.'))}.0/24`)))];
}

/** The same record without the addresses that reports go to. */
export function renameDmarc(record: string): string {
  if (record === '') return '';
  const tags = record.split(';').map((tag) => tag.trim());
  return tags.filter((tag) => PLAIN_TAGS.has(tag.split('=')[0]?.trim().toLowerCase() ?? '')).join('; ');
}
