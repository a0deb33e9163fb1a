import type { Scenario } from '../model/scenario.ts';
import { envelopeOf } from './routing/envelope.ts';
import { networkOf } from './routing/network.ts';
import { walk, type Fork } from './routing/walk.ts';
import type { Run } from './result.ts';

/** Which run parts from the drawn one: of which message, to which of its recipients (by place in its list, from 0), and where. */
export type ForkPoint = Fork & { message: string; recipient: number };

/**
 * The same message once more, with another session at one hop: another certificate, address, MAIL FROM or RCPT TO. Up to
 * that hop both ways are the same. Reports and copies are not followed.
 *
 * @param scenario validated; it is not changed.
 * @returns null when there is no such message or recipient.
 */
export function forkRun(scenario: Scenario, { message: id, recipient, hop, change }: ForkPoint): Run | null {
  const message = scenario.messages.find((candidate) => candidate.id === id);
  const rcptTo = message?.rcptTo[recipient];
  if (message === undefined || rcptTo === undefined) return null;
  const run = `${id}.${recipient + 1}`;
  const start = { at: message.submittedAt, envelope: envelopeOf(message, rcptTo), pass: null, forwardedBy: [] };
  const { hops, outcome, endsAt } = walk(networkOf(scenario), run, start, { hop, change });
  return { id: run, messageId: id, rcptTo, cause: { kind: 'message' }, hops, outcome, endsAt };
}
