import type { SendConnector } from '../../model/send-connector.ts';
import { compareStrings } from '../../util/compare-strings.ts';
import { costOf, coverageOf } from './covers-domain.ts';

type Candidate = { connector: SendConnector; rank: readonly number[] };

/**
 * The enabled Send connector for a normalised domain: the closest address space, then the lowest cost, then the first
 * name. Source: "Send connectors", how address spaces and costs select one.
 */
export function pickSendConnector(connectors: readonly SendConnector[], domain: string): SendConnector | null {
  let best: Candidate | null = null;
  for (const connector of connectors) {
    if (!connector.Enabled) continue;
    for (const space of connector.AddressSpaces) {
      const rank = rankOf(space, domain);
      if (rank === null) continue;
      const candidate = { connector, rank };
      if (best === null || compareCandidates(candidate, best) < 0) best = candidate;
    }
  }
  return best?.connector ?? null;
}

/** Smaller is better: kind of coverage, labels (more is better), cost. */
function rankOf(space: string, domain: string): readonly number[] | null {
  const coverage = coverageOf(space, domain);
  if (coverage === null) return null;
  return [['exact', 'wildcard', 'any'].indexOf(coverage.kind), -coverage.labels, costOf(space)];
}

function compareCandidates(a: Candidate, b: Candidate): number {
  for (const [at, value] of a.rank.entries()) {
    const difference = value - (b.rank[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return compareStrings(a.connector.Name, b.connector.Name);
}
