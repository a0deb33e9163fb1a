import type { Hop, Run } from '../result.ts';
import type { Network } from './network.ts';

/**
 * Recipients of one message that go the same way travel in one session (RFC 5321 §3.3: several RCPT TO in one
 * transaction) until their ways part. Each is judged on its own, so no verdict changes; what changes is what an entry
 * says it rested on, where recipients of one session are judged differently (assumption A7).
 *
 * @param runs those of one message; copies and reports among them travel alone and come back as they are.
 */
export function shareSessions(network: Network, runs: readonly Run[]): Run[] {
  const recipients = recipientsBySession(runs.filter(isOfMessage));
  return runs.map((run) => (isOfMessage(run) ? withRecipients(network, run, recipients) : run));
}

function isOfMessage({ cause }: Run): boolean {
  return cause.kind === 'message';
}

function recipientsBySession(runs: readonly Run[]): ReadonlyMap<string, readonly string[]> {
  const recipients = new Map<string, string[]>();
  for (const run of runs) {
    sessionKeys(run).forEach((key, at) => {
      const rcptTo = run.hops[at]?.session.rcptTo;
      if (rcptTo !== undefined) recipients.set(key, [...(recipients.get(key) ?? []), rcptTo]);
    });
  }
  return recipients;
}

function withRecipients(network: Network, run: Run, bySession: ReadonlyMap<string, readonly string[]>): Run {
  const keys = sessionKeys(run);
  const hops = run.hops.map((hop, at) => {
    const recipients = bySession.get(keys[at] ?? '') ?? [];
    return recipients.length > 1 ? judgedAmong(network, hop, recipients) : hop;
  });
  return { ...run, hops };
}

/** A submission from a mailbox is no session: its recipients are parted before the rules are asked. */
function judgedAmong(network: Network, hop: Hop, recipients: readonly string[]): Hop {
  const { attribution, session } = hop;
  if (attribution === null || attribution.decidedBy === 'submission') return hop;
  const { connectingIp, tls, certificate, mailFrom, rcptTo } = session;
  return { ...hop, attribution: network.attribute({ connectingIp, tls, certificate, mailFrom, submittedBy: null, recipients }, rcptTo) };
}

/** One key a hop, equal for hops of one session: the same way so far, the same reason to go on, the same facts. */
function sessionKeys({ hops }: Run): string[] {
  let wayHere = '';
  return hops.map((hop) => {
    const { connectingIp, ehlo, tls, certificate, mailFrom } = hop.session;
    const goal = hop.attribution === null ? hop.to : 'front door';
    const key = JSON.stringify([wayHere, hop.from, goal, hop.routing, connectingIp, ehlo, tls, certificate, mailFrom]);
    wayHere = JSON.stringify([key, hop.to]);
    return key;
  });
}
