import { isOfService, organizationDomain } from './host-names.ts';
import { isService, type Hop } from './read-hop.ts';

/** Addresses of an inner network, and of the machine itself (RFC 1918, RFC 4193, RFC 4291). */
const PRIVATE = /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:|::1$)/i;

/**
 * The oldest hop for whose line no sender has to be believed. A message is handed over with everything that stands in it, and only the lines
 * that the receiving side itself adds are beyond the sender's reach: from the newest hop down to where the message came in. It goes further
 * down only through the service's own addresses, which nobody else connects from.
 *
 * @param hops oldest first.
 * @returns an index of `hops`; everything below it may have been written by whoever sent the message. 0 where there is no hop.
 */
export function vouchedFrom(hops: readonly Hop[]): number {
  let at = hops.length - 1;
  while (at > 0) {
    const hop = hops[at];
    if (hop === undefined || !reachesFurther(hop)) break;
    at -= 1;
  }
  return Math.max(0, at);
}

/** Whether the line below a line that is believed can be believed too. */
function reachesFurther(hop: Hop): boolean {
  switch (hop.kind) {
    case 'proxy':
    case 'service':
    case 'delivery':
      return true;
    case 'frontDoor':
    case 'leaving':
      return hop.fromService && hop.ip !== null && isOfService(hop.ip);
    case 'submission':
    case 'clientSubmission':
    case 'unreadable':
      return false;
    case 'authenticated':
    case 'onPremisesExchange':
    case 'other': {
      // Several servers of one organization, one behind the other: the name alone anybody can give, from outside nobody has such an address.
      const from = organizationDomain(hop.from);
      return hop.ip !== null && PRIVATE.test(hop.ip) && from !== null && from === organizationDomain(hop.by);
    }
  }
}

/** Whether the newest line of the service lies among those that are believed: then its headers are the service's own. */
export function vouchesForService(hops: readonly Hop[]): boolean {
  const newest = hops.findLastIndex(isService);
  return newest !== -1 && newest >= vouchedFrom(hops);
}
