import type { EntryFacts } from '../../engine/explore.ts';
import type { ShownHop } from './shown-run.ts';

/** What the front door knew of a hop's entry, to ask the engine about it again. Null: the hop is no entry, or its decision is not to be seen. */
export function entryFactsOf({ session, attribution }: ShownHop): EntryFacts | null {
  if (attribution === null) return null;
  const { connectingIp, tls, certificate, mailFrom, rcptTo } = session;
  const submittedBy = attribution.decidedBy === 'submission' ? attribution.tenant : null;
  return { session: { connectingIp, tls, certificate, mailFrom, submittedBy }, rcptTo };
}
