import { sameAddress } from '../model/address.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ExpectationResult, Hop, Place, Run } from './result.ts';

/** Holds what a scenario's author expects against what was found. Only the messages' own runs count, no reports or copies. */
export function checkExpectations(scenario: Scenario, runs: readonly Run[]): ExpectationResult[] {
  const own = runs.filter((run) => run.cause.kind === 'message');
  return scenario.expectations.map((expectation, index) => {
    const run = own.find((candidate) => isMeant(candidate, expectation));
    return run === undefined ? { index, holds: false, found: 'no such run' } : { index, ...check(expectation, run) };
  });
}

function isMeant(run: Run, { message, rcptTo }: Expectation): boolean {
  return run.messageId === message && (rcptTo === null || sameAddress(run.rcptTo, rcptTo));
}

function check(expectation: Expectation, run: Run): { holds: boolean; found: string } {
  const decisions = run.hops.filter((hop) => hop.attribution !== null);
  switch (expectation.kind) {
    case 'decision': {
      const hop = decisions[expectation.decision - 1];
      return hop === undefined ? { holds: false, found: `${decisions.length} decisions` } : checkDecision(expectation, hop);
    }
    case 'outcome': {
      const { kind, at } = run.outcome;
      const holds =
        kind === expectation.outcome &&
        (expectation.at === null || at === expectation.at) &&
        (expectation.decisions === null || expectation.decisions === decisions.length);
      return { holds, found: `${kind} at ${at ?? 'front door'} after ${decisions.length} decisions` };
    }
  }
}

function checkDecision(expectation: Extract<Expectation, { kind: 'decision' }>, hop: Hop): { holds: boolean; found: string } {
  const verdict = hop.attribution?.verdict ?? null;
  const decidedBy = hop.attribution?.decidedBy ?? null;
  const tenant = idOf(hop.to);
  const holds =
    verdict === expectation.verdict &&
    tenant === expectation.tenant &&
    (expectation.decidedBy === null || decidedBy === expectation.decidedBy);
  return { holds, found: `${verdict} ${tenant ?? 'no tenant'} by ${decidedBy}` };
}

function idOf(place: Place): string | null {
  return place.kind === 'record' ? place.id : null;
}
