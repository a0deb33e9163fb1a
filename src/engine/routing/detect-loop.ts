import { addressKey, isNullReversePath } from '../../model/address.ts';
import type { Departure } from './handling.ts';
import type { Network } from './network.ts';
import { headerConditionsHold } from './transport-rule.ts';

/**
 * What a departure's whole future follows from. Two departures of one key in one run are a loop: how the message came to
 * the first no longer matters, because the next entry is attributed anew. Header lines only ever grow, so they count by
 * what the drawing's rules make of them.
 */
export function departureKey(network: Network, departure: Departure): string {
  const { from, destination, envelope, session, authenticatesAs } = departure;
  return JSON.stringify([
    from,
    destination,
    isNullReversePath(envelope.mailFrom) ? '' : addressKey(envelope.mailFrom),
    addressKey(envelope.rcptTo),
    session.tls,
    session.certificate !== null,
    authenticatesAs,
    headerState(network, envelope.headers),
  ]);
}

function headerState(network: Network, headers: readonly string[]): string {
  return [...network.tenants.values()]
    .flatMap((tenant) => tenant.TransportRules)
    .map((rule) => (headerConditionsHold(rule, headers) ? '1' : '0'))
    .join('');
}
