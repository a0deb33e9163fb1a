import { domainOfAddress } from '../../model/address.ts';
import type { Host } from '../../model/host.ts';
import type { Recipient } from '../../model/recipient.ts';
import type { SendConnector } from '../../model/send-connector.ts';
import type { RoutingReason } from '../result.ts';
import type { Envelope } from './envelope.ts';
import { routeByMx, routeToSmartHost, type Route } from './find-route.ts';
import { departs, ends, stranded, type Handling } from './handling.ts';
import { mailboxAction } from './mailbox-action.ts';
import type { Network } from './network.ts';
import { LOOP_SEEN_BY_HOST, RECIPIENT_NOT_FOUND, UNABLE_TO_RELAY } from './replies.ts';
import { resolveRecipient, type Readdressing } from './resolve-recipient.ts';
import { pickSendConnector } from './send-connector.ts';
import { sessionFromHost } from './session-facts.ts';

/** An envelope at a host, and what happened to it there so far. */
type Work = {
  network: Network;
  host: Host;
  envelope: Envelope;
  /** Whether the host sends the message itself, rather than having received it. */
  isOwn: boolean;
  readdressing: Readdressing | null;
  /** Mailboxes that already forwarded it, here. */
  forwardedBy: readonly string[];
};

/** What a server outside the service does with a message: deliver, re-address, send on, refuse. */
export function handleAtHost(network: Network, host: Host, envelope: Envelope, isOwn: boolean): Handling {
  return handle({ network, host, envelope, isOwn, readdressing: null, forwardedBy: [] });
}

function handle(work: Work): Handling {
  const { network, host, envelope } = work;
  const directory = network.directories.get(host.id);
  if (directory === undefined) return sendOn(work);
  const resolved = resolveRecipient(directory, envelope.rcptTo);
  const readdressing = resolved.readdressing ?? work.readdressing;
  const there: Work = { ...work, envelope: { ...envelope, rcptTo: resolved.address }, readdressing };
  switch (resolved.kind) {
    case 'unknown':
      return ends({ key: 'undeliverable', reply: RECIPIENT_NOT_FOUND }, { kind: 'ndr', at: host.id, reply: RECIPIENT_NOT_FOUND });
    case 'circle':
      return circle(host);
    case 'mailbox':
      return deliver(there, resolved.recipient);
    case 'elsewhere':
      return sendOn(there);
  }
}

function deliver(work: Work, recipient: Recipient | null): Handling {
  const { host, envelope } = work;
  const address = envelope.rcptTo;
  const action = mailboxAction(recipient, envelope, work.forwardedBy);
  switch (action.kind) {
    case 'keeps': {
      const copy = action.copy === null ? null : { at: host.id, pass: null, envelope: action.copy };
      return ends({ key: 'delivered', address }, { kind: 'delivered', at: host.id, address }, copy);
    }
    case 'forwards': {
      const readdressing: Readdressing = { to: action.envelope.rcptTo, because: 'forwarding' };
      return handle({ ...work, envelope: action.envelope, readdressing, forwardedBy: action.forwardedBy });
    }
    case 'circle':
      return circle(host);
  }
}

function circle(host: Host): Handling {
  const reply = LOOP_SEEN_BY_HOST;
  return ends({ key: 'undeliverable', reply }, { kind: 'loop', at: host.id, reply, hops: [] });
}

function sendOn(work: Work): Handling {
  const { network, host, envelope, isOwn, readdressing } = work;
  const domain = domainOfAddress(envelope.rcptTo) ?? '';
  const connector = pickSendConnector(host.SendConnectors, domain);
  if (connector === null && host.type !== 'internetHost') {
    return stranded(host.id, { key: 'noSendConnector', domain }, readdressing);
  }
  // A server of the Internet sends its own mail by MX unless told otherwise, and carries nobody else's unless told so.
  if (connector === null && !isOwn) {
    return ends({ key: 'refused', reply: UNABLE_TO_RELAY }, { kind: 'rejected', at: host.id, reply: UNABLE_TO_RELAY });
  }
  const search =
    connector === null || connector.DNSRoutingEnabled
      ? routeByMx(network, domain)
      : routeToSmartHost(network, connector.Name, connector.SmartHosts);
  if (!search.found) return stranded(host.id, search.reason, readdressing);
  const departure = {
    from: host.id,
    envelope,
    session: sessionFromHost(host, connector, envelope),
    routing: reasonOf(connector, domain, search.route),
    destination: search.route.destination,
    mxRecords: search.route.mxRecords,
    authenticatesAs: connector?.authenticatesAs ?? null,
  };
  return departs(departure, readdressing);
}

function reasonOf(connector: SendConnector | null, domain: string, route: Route): RoutingReason {
  if (connector === null) return { key: 'mx', domain, exchange: route.via };
  return connector.DNSRoutingEnabled
    ? { key: 'sendConnectorMx', connector: connector.Name, domain, exchange: route.via }
    : { key: 'sendConnectorSmartHost', connector: connector.Name, smartHost: route.via };
}
