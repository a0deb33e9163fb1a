import type { LedgerReason } from '../../engine/attribution/types.ts';
import { decisionsOf } from '../../store/run/results.ts';
import type { ShownHop, ShownRun } from '../../store/run/shown-run.ts';

/** What became of one connector in one decision. */
export type ConnectorDecision = {
  run: string;
  hop: ShownHop;
  /** Which decision of its run it is, counted from 1. */
  ordinal: number;
  reason: LedgerReason;
};

/** Every decision of the runs with what it says of one inbound connector: those it claimed first, then in the order of the runs. */
export function decisionsOfConnector(runs: readonly ShownRun[], tenant: string, connector: string): ConnectorDecision[] {
  const found: ConnectorDecision[] = [];
  for (const run of runs) {
    for (const [index, hop] of decisionsOf(run).entries()) {
      const row = hop.attribution?.ledger.find((candidate) => candidate.tenant === tenant && candidate.connector === connector);
      if (row !== undefined) found.push({ run: run.id, hop, ordinal: index + 1, reason: row.reason });
    }
  }
  const claims = (decision: ConnectorDecision): boolean => decision.reason.key === 'chosen';
  return [...found.filter(claims), ...found.filter((decision) => !claims(decision))];
}
