import { domainOfAddress, isNullReversePath, NULL_REVERSE_PATH } from '../../model/address.ts';
import type { Hop, Outcome } from '../result.ts';
import type { Network } from './network.ts';
import type { Start, Walk } from './walk.ts';

/**
 * The non-delivery report of a failed run: who sends it, and to whom (RFC 5321 §4.5.5: with the null reverse-path).
 * The one that has the message reports: of a refused session the client, otherwise the server that took it. A message
 * that waits for a route is reported days later, which no drawing waits for.
 *
 * @returns null when there is nothing to report, or nobody to report to.
 */
export function reportOf(network: Network, walk: Walk): Start | null {
  const { mailFrom } = walk.lastEnvelope;
  if (isNullReversePath(mailFrom)) return null;
  const at = reporterOf(walk.outcome, walk.hops);
  if (at === null || !writesReports(network, at, mailFrom, walk.hops)) return null;
  return { at, envelope: { mailFrom: NULL_REVERSE_PATH, rcptTo: mailFrom, headerFrom: '', headers: [], copiedBy: [] }, pass: null, forwardedBy: [] };
}

function reporterOf(outcome: Outcome, hops: readonly Hop[]): string | null {
  switch (outcome.kind) {
    case 'rejected': {
      const from = hops.at(-1)?.from;
      return outcome.reply !== null && from?.kind === 'record' ? from.id : null;
    }
    case 'ndr':
    case 'loop':
      return outcome.at;
    case 'delivered':
    case 'noRoute':
      return null;
  }
}

/**
 * Mail servers with mailboxes and the service always do. A device, a filter or a server of the Internet does for mail
 * that it carries for others, or for its own people; when its own session is refused, its user sees it there and then.
 */
function writesReports(network: Network, at: string, mailFrom: string, hops: readonly Hop[]): boolean {
  const host = network.hosts.get(at);
  if (host === undefined || host.type === 'onPremisesServer' || hops.length > 1) return true;
  const domain = domainOfAddress(mailFrom);
  return domain !== null && network.directories.get(at)?.domainType(domain) === 'Authoritative';
}
