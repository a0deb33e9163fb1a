import type { Arrival, NoRouteReason, Outcome, RoutingReason, SessionFacts } from '../result.ts';
import type { Envelope } from './envelope.ts';
import type { Destination } from './find-route.ts';
import type { Pass } from './pass.ts';
import type { Readdressing } from './resolve-recipient.ts';

/** An envelope that leaves a server or a tenant. */
export type Departure = {
  /** Id of the record it leaves. */
  from: string;
  envelope: Envelope;
  session: SessionFacts;
  routing: RoutingReason;
  destination: Destination;
  mxRecords: string[];
  /** The mailbox that is logged on to (SMTP AUTH); null for every other session. */
  authenticatesAs: string | null;
};

/** The copy that a mailbox sends on besides keeping the message. */
export type Copy = { at: string; pass: Pass | null; envelope: Envelope };

/** What a server or a tenant does with an envelope it was given. */
export type Handling = {
  /** What the hop that brought it ended in. */
  arrival: Arrival;
  next: { kind: 'departs'; departure: Departure } | { kind: 'ends'; outcome: Outcome };
  copy: Copy | null;
};

/** The message goes on. */
export function departs(departure: Departure, readdressing: Readdressing | null, mailFromRewrittenTo: string | null = null): Handling {
  const arrival: Arrival =
    readdressing === null ? { key: 'relayed' } : { key: 'readdressed', ...readdressing, mailFromRewrittenTo };
  return { arrival, next: { kind: 'departs', departure }, copy: null };
}

/** The message ends here. */
export function ends(arrival: Arrival, outcome: Outcome, copy: Copy | null = null): Handling {
  return { arrival, next: { kind: 'ends', outcome }, copy };
}

/** The message was taken and there is no way on. */
export function stranded(at: string, reason: NoRouteReason, readdressing: Readdressing | null): Handling {
  const arrival: Arrival = readdressing === null ? { key: 'relayed' } : { key: 'readdressed', ...readdressing, mailFromRewrittenTo: null };
  return ends(arrival, { kind: 'noRoute', at, reason });
}
