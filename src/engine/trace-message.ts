import type { Message } from '../model/message.ts';
import { envelopeOf } from './routing/envelope.ts';
import type { Network } from './routing/network.ts';
import { reportOf } from './routing/report.ts';
import { shareSessions } from './routing/share-sessions.ts';
import { walk, type Start } from './routing/walk.ts';
import type { Run, RunCause } from './result.ts';

/**
 * All runs of one message: for each recipient its own, followed by the copies that mailboxes send on and by the reports
 * that failures bring. A report never brings another (RFC 5321 §4.5.5).
 */
export function traceMessage(network: Network, message: Message): Run[] {
  const runs = message.rcptTo.flatMap((rcptTo, place) => {
    const start: Start = { at: message.submittedAt, envelope: envelopeOf(message, rcptTo), pass: null, forwardedBy: [] };
    return traceRuns(network, message.id, { id: `${message.id}.${place + 1}`, rcptTo, cause: { kind: 'message' }, start });
  });
  return message.rcptTo.length > 1 ? shareSessions(network, runs) : runs;
}

type Request = { id: string; rcptTo: string; cause: RunCause; start: Start };

function traceRuns(network: Network, messageId: string, first: Request): Run[] {
  const runs: Run[] = [];
  const queue: Request[] = [first];
  for (let request = queue.shift(); request !== undefined; request = queue.shift()) {
    const { id, rcptTo, cause, start } = request;
    const walked = walk(network, id, start);
    runs.push({ id, messageId, rcptTo, cause, hops: walked.hops, outcome: walked.outcome, endsAt: walked.endsAt });
    const report = cause.kind === 'ndr' ? null : reportOf(network, walked);
    if (report !== null) queue.push({ id: `${id}.ndr`, rcptTo: report.envelope.rcptTo, cause: { kind: 'ndr', run: id }, start: report });
    const { copy } = walked;
    if (copy !== null) {
      const forwardedBy = copy.envelope.copiedBy.slice(-1);
      queue.push({ id: `${id}.copy`, rcptTo: copy.envelope.rcptTo, cause: { kind: 'forwardedCopy', run: id }, start: { ...copy, forwardedBy } });
    }
  }
  return runs;
}
