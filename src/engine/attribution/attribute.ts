import type { Profile } from '../../model/profile.ts';
import { Entry } from './entry.ts';
import { evaluate } from './evaluate.ts';
import { assumptionsOf } from './explain/assumptions.ts';
import { consequencesOf } from './explain/consequences.ts';
import { ledgerOf } from './explain/ledger.ts';
import { stepViews } from './explain/step-views.ts';
import type { ForestIndex } from './index/forest-index.ts';
import type { Attribution, ComparedDecision, Session } from './types.ts';

/**
 * The verdict of one entry with everything that explains it. The decision is the one `decide` gives: the explanation is
 * read off the rules that were asked on the way to it.
 *
 * @param session validated, like the forest; `submittedBy` names a tenant of it.
 * @param rcptTo one recipient of the session.
 */
export function attribute(index: ForestIndex, profile: Profile, session: Session, rcptTo: string): Attribution {
  const entry = new Entry(index, session, rcptTo);
  const evaluation = evaluate(entry, profile);
  return {
    ...evaluation.decision,
    steps: stepViews(entry, profile, evaluation),
    ledger: ledgerOf(entry, evaluation),
    assumptions: assumptionsOf(entry, profile, evaluation),
    consequences: consequencesOf(evaluation.decision),
  };
}

/**
 * The verdict of one entry with every rule and whoever was compared in it: who else matched, and why that was not enough.
 * Unlike the ledger of `attribute` it says nothing about those who did not match, and so costs what matched and not
 * what the forest holds.
 *
 * @param session validated, like the forest; `submittedBy` names a tenant of it.
 * @param rcptTo one recipient of the session.
 */
export function compare(index: ForestIndex, profile: Profile, session: Session, rcptTo: string): ComparedDecision {
  const entry = new Entry(index, session, rcptTo);
  const evaluation = evaluate(entry, profile);
  return { ...evaluation.decision, steps: stepViews(entry, profile, evaluation) };
}
