import { ledgerShort } from '../content/ledger-short.ts';
import type { LedgerReason } from '../engine/attribution/types.ts';
import { hopAt, phaseOf, shownSteps, useOfRun } from '../store/active-run.ts';
import type { ShownRun } from '../store/shown-run.ts';
import { useLanguage } from '../store/use-texts.ts';

/** What the shown run says of one inbound connector at the moment the clock stands at. */
export type RowStatus = {
  /** Numbers of the decisions it claimed so far. */
  claims: readonly number[];
  /** Why it did not claim the entry that is being decided, in the reader's language; null: it did, it was not asked, or nothing is being decided. */
  why: string | null;
};

const NONE: RowStatus = { claims: [], why: null };

function claimsAt(run: ShownRun, time: number, playing: boolean, tenant: string, connector: string): number[] {
  return run.hops
    .filter((hop) => hop.decidesAt !== null)
    .flatMap((hop, index) => {
      const decided = !playing || (hop.turnsAt !== null && time >= hop.turnsAt);
      return decided && hop.attribution?.tenant === tenant && hop.attribution.connector === connector ? [index + 1] : [];
    });
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
  const claims = useOfRun((run, { time, playing }) => (run === null ? '' : claimsAt(run, time, playing, tenant, connector).join(' ')));
  const why = useOfRun((run, { time }) => {
    const lost = run === null ? null : lostAt(run, time, tenant, connector);
    return lost === null ? null : ledgerShort(lost, language);
  });
  if (claims === '' && why === null) return NONE;
  return { claims: claims === '' ? [] : claims.split(' ').map(Number), why };
}
