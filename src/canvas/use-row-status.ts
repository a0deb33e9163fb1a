import { ledgerShort } from '../content/ledger-short.ts';
import type { LedgerReason } from '../engine/attribution/types.ts';
import { phaseOf, playedTogether, shownSteps, useOfRun } from '../store/run/active-run.ts';
import { hopAt } from '../store/run/hop-at.ts';
import { useUnfolding } from '../store/teach/presenting.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import type { Together } from '../store/run/tracks.ts';
import { useLanguage } from '../store/show/use-texts.ts';

/** What the shown run says of one inbound connector at the moment the clock stands at. */
export type RowStatus = {
  /** Numbers of the decisions it claimed so far; while all messages are played together, the messages' numbers. */
  claims: readonly string[];
  /** Why it did not claim the entry that is being decided, in the reader's language; null: it did, it was not asked, or nothing is being decided. */
  why: string | null;
};

const NONE: RowStatus = { claims: [], why: null };

function claimsAt(run: ShownRun, time: number, unfolds: boolean, tenant: string, connector: string): number[] {
  return run.hops
    .filter((hop) => hop.decidesAt !== null)
    .flatMap((hop, index) => {
      const decided = !unfolds || (hop.turnsAt !== null && time >= hop.turnsAt);
      return decided && hop.attribution?.tenant === tenant && hop.attribution.connector === connector ? [index + 1] : [];
    });
}

type Claim = { number: string; at: number };

const claimsOf = new WeakMap<Together, ReadonlyMap<string, readonly Claim[]>>();

/** What each connector claims of all messages, and when: asked for by every row with every frame, and made once. */
function allClaims(together: Together): ReadonlyMap<string, readonly Claim[]> {
  const known = claimsOf.get(together);
  if (known !== undefined) return known;
  const made = new Map<string, Claim[]>();
  for (const { run, number } of together.tracks) {
    for (const { attribution, turnsAt, endsAt } of run.hops) {
      if (attribution === null || attribution.connector === null) continue;
      const key = `${attribution.tenant} ${attribution.connector}`;
      made.set(key, [...(made.get(key) ?? []), { number, at: turnsAt ?? endsAt }]);
    }
  }
  claimsOf.set(together, made);
  return made;
}

function claimedBy(together: Together, time: number, playing: boolean, tenant: string, connector: string): string[] {
  const claims = allClaims(together).get(`${tenant} ${connector}`) ?? [];
  return [...new Set(claims.filter(({ at }) => !playing || time >= at).map(({ number }) => number))];
}

function lostAt(run: ShownRun, time: number, tenant: string, connector: string): LedgerReason | null {
  const hop = hopAt(run, time);
  if (hop?.attribution == null) return null;
  const phase = phaseOf(hop, time);
  const reached = hop.attribution.steps.filter((step) => step.outcome !== 'notReached').length;
  if (phase === 'ahead' || phase === 'travelling' || shownSteps(hop, time) < reached) return null;
  const row = hop.attribution.ledger.find((entry) => entry.tenant === tenant && entry.connector === connector);
  return row === undefined || row.reason.key === 'chosen' || row.reason.key === 'notReached' ? null : row.reason;
}

/** Watches one inbound connector; the component is rendered when its status changes, not with every frame or every edit. */
export function useRowStatus(tenant: string, connector: string): RowStatus {
  const language = useLanguage();
  const unfolding = useUnfolding();
  const claims = useOfRun((run, { time, playing }) => {
    const together = playedTogether();
    if (together !== null) return claimedBy(together, time, playing || unfolding, tenant, connector).join(' ');
    return run === null ? '' : claimsAt(run, time, playing || unfolding, tenant, connector).join(' ');
  });
  const why = useOfRun((run, { time }) => {
    const lost = run === null || playedTogether() !== null ? null : lostAt(run, time, tenant, connector);
    return lost === null ? null : ledgerShort(lost, language);
  });
  if (claims === '' && why === null) return NONE;
  return { claims: claims === '' ? [] : claims.split(' '), why };
}
