import type { Consequences, Decision } from '../types.ts';

/**
 * What follows from a decision. A refusal happens in the session, before there is a message for anybody to see.
 * Source: the article, why attribution is needed, and FAQ 3 (an Incoming message consults no MX again).
 */
export function consequencesOf({ verdict, tenant }: Decision): Consequences {
  const isOriginating = verdict === 'Originating';
  return { seenBy: isOriginating || verdict === 'Incoming' ? tenant : null, mayRelay: isOriginating, mxConsulted: isOriginating };
}
