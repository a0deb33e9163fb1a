import type { Hop, Run } from '../engine/result.ts';

/** What of a hop a reader compares: where it goes, whose it was found to be, and by what. Times are left out. */
function gist({ from, to, attribution, arrival }: Hop): string {
  const decision = attribution === null ? null : [attribution.verdict, attribution.tenant, attribution.connector, attribution.decidedBy];
  return JSON.stringify([from, to, decision, arrival]);
}

/**
 * The index of the first hop at which two ways of a message are told apart; null: they are the same to their ends. When
 * one is the beginning of the other, they part where the shorter one has no hop.
 */
export function partsAt(a: Run, b: Run): number | null {
  const length = Math.max(a.hops.length, b.hops.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.hops[at], b.hops[at]];
    if (one === undefined || other === undefined || gist(one) !== gist(other)) return one?.index ?? other?.index ?? null;
  }
  return JSON.stringify(a.outcome) === JSON.stringify(b.outcome) ? null : (a.hops.at(-1)?.index ?? null);
}
