import type { Hop, Outcome, SessionFacts } from '../result.ts';
import { timesOfHop, timesOfSubmission } from '../timing.ts';
import { departureKey } from './detect-loop.ts';
import { enterService, type Entry } from './enter-service.ts';
import { withReceived, type Envelope } from './envelope.ts';
import { handleAtHost } from './handle-at-host.ts';
import { handleAtTenant } from './handle-at-tenant.ts';
import type { Copy, Departure, Handling } from './handling.ts';
import type { Network } from './network.ts';
import { SUBMITTED, type Pass } from './pass.ts';
import { LOOP_SEEN_BY_HOST, LOOP_SEEN_BY_SERVICE, UNABLE_TO_RELAY } from './replies.ts';
import { submissionFacts } from './session-facts.ts';

/** Where a run begins: `pass` is set for a copy that a mailbox of a tenant sends on, which is no new submission. */
export type Start = { at: string; envelope: Envelope; pass: Pass | null; forwardedBy: readonly string[] };

/** What is to be another than the drawing makes it, in the session of one hop and in the envelope from there on. */
export type SessionChange = Partial<Pick<SessionFacts, 'connectingIp' | 'tls' | 'certificate' | 'mailFrom' | 'rcptTo'>>;

/** A hop, by its index, whose session is to be another. */
export type Fork = { hop: number; change: SessionChange };

/** A way that was walked to its end. */
export type Walk = { hops: Hop[]; outcome: Outcome; endsAt: number; copy: Copy | null; lastEnvelope: Envelope };

/**
 * Exchange gives up at this many Received lines (Set-ReceiveConnector, MaxHopCount: 60 by default). Loops are found much
 * earlier, by their repetition; this is for a drawing that goes on and on without repeating itself.
 */
export const HOP_LIMIT = 60;

/**
 * Follows one envelope until it is delivered, refused, lost, or found going in circles. Always ends.
 *
 * @param fork the hop at which the way shall part from the drawn one; null: nowhere.
 */
export function walk(network: Network, runId: string, start: Start, fork: Fork | null = null): Walk {
  const hops: Hop[] = [];
  const seen = new Map<string, number>();
  let { handling, envelope } = begin(network, runId, start, hops);
  while (handling.next.kind === 'departs') {
    const departure = forked(handling.next.departure, nextIndex(hops), fork);
    // A session that only the fork has is no repetition of one that the drawing makes, though both start at one host.
    const key = departureKey(network, departure) + (departure === handling.next.departure ? '' : ' forked');
    const first = seen.get(key);
    if (first !== undefined || hops.length >= HOP_LIMIT) {
      return finish(hops, loop(network, departure.from, hops, first ?? 0), null, departure.envelope);
    }
    seen.set(key, hops.length);
    envelope = departure.envelope;
    handling = travel(network, runId, departure, hops);
  }
  return finish(hops, handling.next.outcome, handling.copy, envelope);
}

function nextIndex(hops: readonly Hop[]): number {
  return (hops.at(-1)?.index ?? 0) + 1;
}

/** A session with other facts, or the same departure where none is another. It still goes where it went: only what is found there can be another. */
function forked(departure: Departure, index: number, fork: Fork | null): Departure {
  if (fork === null || fork.hop !== index) return departure;
  const session = { ...departure.session, ...fork.change };
  if (JSON.stringify(session) === JSON.stringify(departure.session)) return departure;
  const { mailFrom, rcptTo } = session;
  return { ...departure, session, envelope: { ...departure.envelope, mailFrom, rcptTo } };
}

function begin(network: Network, runId: string, start: Start, hops: Hop[]): { handling: Handling; envelope: Envelope } {
  const { at, envelope, pass } = start;
  const tenant = network.tenants.get(at);
  if (tenant !== undefined && pass !== null) {
    return { handling: handleAtTenant(network, tenant, pass, envelope, start.forwardedBy), envelope };
  }
  if (tenant === undefined) return { handling: atHost(network, at, envelope, true), envelope };
  const session = submissionFacts(envelope);
  const { connectingIp, tls, certificate, mailFrom } = session;
  const attribution = network.attribute({ connectingIp, tls, certificate, mailFrom, submittedBy: tenant.name }, envelope.rcptTo);
  const handling = handleAtTenant(network, tenant, SUBMITTED, envelope);
  const place = { kind: 'record', id: at } as const;
  hops.push({
    id: `${runId}.h0`,
    index: 0,
    from: place,
    to: place,
    session,
    routing: { key: 'submission' },
    attribution,
    mxRecords: [],
    arrival: handling.arrival,
    ...timesOfSubmission(0, attribution),
  });
  return { handling, envelope };
}

/** One hop: the envelope leaves, arrives, and is handled where it arrived. */
function travel(network: Network, runId: string, departure: Departure, hops: Hop[]): Handling {
  const { to, attribution, handling } = arrive(network, departure);
  const last = hops.at(-1);
  const index = nextIndex(hops);
  hops.push({
    id: `${runId}.h${index}`,
    index,
    from: { kind: 'record', id: departure.from },
    to,
    session: departure.session,
    routing: departure.routing,
    attribution,
    mxRecords: departure.mxRecords,
    arrival: handling.arrival,
    ...timesOfHop(last?.endsAt ?? 0, attribution),
  });
  return handling;
}

function arrive(network: Network, departure: Departure): Entry {
  const { destination, envelope } = departure;
  switch (destination.kind) {
    case 'frontDoor':
      return enterService(network, departure);
    case 'host':
      return {
        to: { kind: 'record', id: destination.id },
        attribution: null,
        handling: atHost(network, destination.id, envelope, false),
      };
  }
}

function atHost(network: Network, id: string, envelope: Envelope, isOwn: boolean): Handling {
  const host = network.hosts.get(id);
  if (host !== undefined) return handleAtHost(network, host, withReceived(envelope, host.hostName), isOwn);
  // Nothing validated leads here: references and resolved names are ids of hosts.
  return {
    arrival: { key: 'refused', reply: UNABLE_TO_RELAY },
    next: { kind: 'ends', outcome: { kind: 'rejected', at: id, reply: UNABLE_TO_RELAY } },
    copy: null,
  };
}

/** The hops from the first of two equal departures to the last one made. */
function loop(network: Network, at: string, hops: readonly Hop[], first: number): Outcome {
  const reply = network.tenants.has(at) ? LOOP_SEEN_BY_SERVICE : LOOP_SEEN_BY_HOST;
  return { kind: 'loop', at, reply, hops: hops.slice(first).map((hop) => hop.index) };
}

function finish(hops: Hop[], outcome: Outcome, copy: Copy | null, lastEnvelope: Envelope): Walk {
  return { hops, outcome, endsAt: hops.at(-1)?.endsAt ?? 0, copy, lastEnvelope };
}
