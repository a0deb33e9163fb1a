import type { Profile } from '../../model/profile.ts';
import { Entry } from './entry.ts';
import { evaluate } from './evaluate.ts';
import type { ForestIndex } from './index/forest-index.ts';
import type { Decision, Session } from './types.ts';

/**
 * The verdict of one entry alone, without what explains it.
 *
 * @param session validated, like the forest; `submittedBy` names a tenant of it.
 * @param rcptTo one recipient of the session.
 */
export function decide(index: ForestIndex, profile: Profile, session: Session, rcptTo: string): Decision {
  return evaluate(new Entry(index, session, rcptTo), profile).decision;
}
