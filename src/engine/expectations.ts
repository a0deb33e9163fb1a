import { sameAddress } from '../model/address.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Attribution } from './attribution/types.ts';
import type { ExpectationResult, Found, Place, Run } from './result.ts';

/** Holds what a scenario's author expects against what was found. Only the messages' own runs count, no reports or copies. */
export function checkExpectations(scenario: Scenario, runs: readonly Run[]): ExpectationResult[] {
  const own = runs.filter((run) => run.cause.kind === 'message');
  return scenario.expectations.map((expectation, index) => {
    const run = own.find((candidate) => isMeant(candidate, expectation));
    return run === undefined ? { index, holds: false, found: { key: 'noRun' } } : { index, ...check(expectation, run) };
  });
}

function isMeant(run: Run, { message, rcptTo }: Expectation): boolean {
  return run.messageId === message && (rcptTo === null || sameAddress(run.rcptTo, rcptTo));
}

type Check = { holds: boolean; found: Found };

function check(expectation: Expectation, run: Run): Check {
  const decisions = run.hops.flatMap(({ attribution, to }) => (attribution === null ? [] : [{ attribution, to }]));
  switch (expectation.kind) {
    case 'decision': {
      const made = decisions[expectation.decision - 1];
      if (made === undefined) return { holds: false, found: { key: 'noDecision', decisions: decisions.length } };
      return checkDecision(expectation, made.attribution, idOf(made.to));
    }
    case 'outcome': {
      const { kind, at } = run.outcome;
      const holds =
        kind === expectation.outcome &&
        (expectation.at === null || at === expectation.at) &&
        (expectation.decisions === null || expectation.decisions === decisions.length);
      return { holds, found: { key: 'outcome', outcome: kind, at, decisions: decisions.length } };
    }
  }
}

function checkDecision(expectation: Extract<Expectation, { kind: 'decision' }>, { verdict, decidedBy }: Attribution, tenant: string | null): Check {
  const holds =
    verdict === expectation.verdict &&
    tenant === expectation.tenant &&
    (expectation.decidedBy === null || decidedBy === expectation.decidedBy);
  return { holds, found: { key: 'decision', verdict, tenant, decidedBy } };
}

function idOf(place: Place): string | null {
  return place.kind === 'record' ? place.id : null;
}
