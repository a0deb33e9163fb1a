import { compareStrings } from '../util/compare-strings.ts';
import { normalizeDomain } from './domain-name.ts';
import type { MxRecord } from './mx-record.ts';
import type { ScenarioRecord } from './record.ts';

/** Gives the MX records of a normalised domain, the one to try first in front. */
export type MxLookup = (domain: string) => readonly MxRecord[];

/**
 * The drawing's DNS. Lowest preference first (RFC 5321 §5.1); between equals, where a real server may choose at random,
 * the exchange's name decides, so that a run can be repeated.
 */
export function mxLookup(records: readonly ScenarioRecord[]): MxLookup {
  const byDomain = new Map<string, MxRecord[]>();
  for (const record of records) {
    if (record.type !== 'mxRecord') continue;
    const domain = normalizeDomain(record.domain);
    if (domain === null) continue;
    byDomain.set(domain, [...(byDomain.get(domain) ?? []), record]);
  }
  for (const list of byDomain.values()) list.sort(compareMx);
  return (domain) => byDomain.get(domain) ?? [];
}

function compareMx(a: MxRecord, b: MxRecord): number {
  return a.preference - b.preference || compareStrings(a.exchange, b.exchange) || compareStrings(a.id, b.id);
}
