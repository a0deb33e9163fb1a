import { append } from '../../../util/append.ts';
import { NOTHING, type Acceptance } from './claims.ts';
import type { ForestIndex } from './forest-index.ts';

/**
 * Who accepts a normalised domain: tenants that list it, and tenants that list one of its parents with MatchSubDomains.
 *
 * @param from where in the text the domain begins.
 * @returns the longest accepted domain first; a tenant that accepts it in several ways is there several times.
 */
export function acceptancesOf(index: ForestIndex, text: string, from: number): readonly Acceptance[] {
  let found: Acceptance[] | null = null;
  for (let step = index.names.stepsTo(text, from); step !== null; step = step.shorter) {
    const { owner, name } = step.entry;
    if (step.isWhole && owner !== null) {
      // The entry itself says it all; its claim would be one place more to read.
      found = append(found, { tenant: owner, domain: name });
      continue;
    }
    for (let claim = step.entry.accepted; claim !== null; claim = claim.next) {
      if (step.isWhole || claim.matchSubDomains) found = append(found, claim);
    }
  }
  return found ?? NOTHING;
}
