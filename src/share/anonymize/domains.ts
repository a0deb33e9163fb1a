import { normalizeDomain } from '../../model/domain-name.ts';
import type { Scenario } from '../../model/scenario.ts';
import { endpointName, isServiceName } from '../../model/service-names.ts';
import { numberedNames } from './numbered.ts';
import { textsIn } from './strings.ts';

/** The vendor's own names at the end of a host name; the simulator knows the service by them, and so does everybody. */
const SERVICE_SUFFIX = /(?:^|\.)(?:mail\.protection\.outlook\.com|mail\.onmicrosoft\.com|onmicrosoft\.com|mail\.eo\.outlook\.com|mx\.microsoft|office365\.com|outlook\.com)$/;
/** Top-level domains that no real name ends in (RFC 2606, RFC 6761). */
const TOP_LEVEL = ['example', 'test', 'invalid'];

/** What the vendor's own names end in. */
const VENDOR_TOPS: ReadonlySet<string> = new Set(['com', 'microsoft']);

/** Every part of any text that could be a domain name. */
function domainsIn(scenario: Scenario): string[] {
  const found = textsIn(scenario).flatMap((text) => {
    const plain = text.trim().replace(/^smtp:/i, '').replace(/;\s*\d+\s*$/, '').replace(/^\*\./, '');
    const domain = normalizeDomain(plain.slice(plain.lastIndexOf('@') + 1));
    return domain === null || domain === '' ? [] : [domain];
  });
  return [...new Set(found)];
}

/**
 * Renames domains label by label, each label the same way wherever it stands: what lies below what, and how deep, stays as
 * it was. The vendor's suffixes stay, and the endpoint of a domain becomes the endpoint of the renamed domain.
 */
export function domainRenamer(scenario: Scenario, taken: ReadonlySet<string>): (text: string) => string {
  const domains = domainsIn(scenario);
  const parts = domains.map(splitDomain);
  const labelsTaken = new Set([...taken, ...domains.flatMap((domain) => domain.split('.'))]);
  const label = numberedNames('d', parts.flatMap(({ own }) => own), labelsTaken);
  const tops = [...new Set(parts.flatMap(({ top }) => (top === null ? [] : [top])))].sort();
  const topLevel = new Map<string, string>();
  for (const top of tops) {
    // A scope such as *.com covers the vendor's names too, and must go on doing so.
    if (VENDOR_TOPS.has(top) && domains.includes(top)) {
      topLevel.set(top, top);
      continue;
    }
    const free = TOP_LEVEL.find((name) => !labelsTaken.has(name) && ![...topLevel.values()].includes(name));
    topLevel.set(top, free ?? `t${topLevel.size + 1}x`);
  }
  const rename = (domain: string): string => {
    const { own, top, suffix } = splitDomain(domain);
    return [...own.map(label), ...(top === null ? [] : [topLevel.get(top) ?? 'example']), ...(suffix === '' ? [] : [suffix])].join('.');
  };
  const endpoints = new Map(domains.filter((domain) => !isServiceName(domain) || domain.endsWith('.onmicrosoft.com')).map((domain) => [endpointName(domain), endpointName(rename(domain))]));
  return (text) => {
    const domain = normalizeDomain(text) ?? text.trim().toLowerCase();
    return endpoints.get(domain) ?? rename(domain);
  };
}

type Parts = { own: string[]; top: string | null; suffix: string };

/** A name's own labels; its top-level domain, or the vendor's suffix in its place. */
function splitDomain(domain: string): Parts {
  const match = SERVICE_SUFFIX.exec(domain);
  if (match !== null) {
    const own = domain.slice(0, match.index);
    return { own: own === '' ? [] : own.split('.'), top: null, suffix: match[0].replace(/^\./, '') };
  }
  const labels = domain.split('.');
  return { own: labels.slice(0, -1), top: labels.at(-1) ?? null, suffix: '' };
}
