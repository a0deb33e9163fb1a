import type { Attribution, Reply } from './attribution/types.ts';
import type { Certificate } from '../model/certificate.ts';
import type { DecidedBy, OutcomeKind, Verdict } from '../model/expectation.ts';

/** Where a hop starts or ends: a record of the drawing, or the front door itself (an entry that no tenant took). */
export type Place = { kind: 'record'; id: string } | { kind: 'frontDoor' };

/** The facts of the SMTP session of a hop. */
export type SessionFacts = {
  /** Source address of the session; null for a submission from a mailbox. */
  connectingIp: string | null;
  /** EHLO name; null for a submission from a mailbox. */
  ehlo: string | null;
  tls: boolean;
  certificate: Certificate | null;
  mailFrom: string;
  rcptTo: string;
};

/** Why the message took this way; closed list, one sentence each in the content tables. */
export type RoutingReason =
  /** Submitted from a mailbox of the tenant (or by SMTP AUTH). */
  | { key: 'submission' }
  | { key: 'sendConnectorSmartHost'; connector: string; smartHost: string }
  | { key: 'sendConnectorMx'; connector: string; domain: string; exchange: string }
  | { key: 'transportRule'; rule: string; connector: string; smartHost: string | null; exchange: string | null }
  | { key: 'centralizedTransport'; connector: string; smartHost: string | null; exchange: string | null }
  | { key: 'outboundConnectorSmartHost'; connector: string; smartHost: string }
  | { key: 'outboundConnectorMx'; connector: string; domain: string; exchange: string }
  | { key: 'mx'; domain: string; exchange: string }
  /** A domain of the service's own: always straight to the service. */
  | { key: 'onmicrosoft'; domain: string };
export type RoutingReasonKey = RoutingReason['key'];

/** What became of the message where the hop ended. */
export type Arrival =
  | { key: 'delivered'; address: string }
  | { key: 'relayed' }
  /** A mail user's target address, a mailbox's forwarding address, or a report's way back to whom a rewritten sender stands for. */
  | { key: 'readdressed'; to: string; because: 'targetAddress' | 'forwarding' | 'senderRewriting'; mailFromRewrittenTo: string | null }
  | { key: 'refused'; reply: Reply }
  /** The rules name several tenants: the simulator stops here and picks none. */
  | { key: 'ambiguous'; tenants: string[] }
  /** Taken, and then not deliverable. */
  | { key: 'undeliverable'; reply: Reply };
export type ArrivalKey = Arrival['key'];

/** One move of one envelope. Times are milliseconds on the run's own clock, which starts at 0. */
export type Hop = {
  /** Stable: the run's id and the hop's index. */
  id: string;
  /** 0 for the submission from a mailbox, then 1, 2, 3 … */
  index: number;
  from: Place;
  to: Place;
  session: SessionFacts;
  routing: RoutingReason;
  /** The decision at the front door; null when the hop does not enter the service. */
  attribution: Attribution | null;
  /** Ids of the MX records that were read for this hop. */
  mxRecords: string[];
  arrival: Arrival;
  startsAt: number;
  /** When the envelope reaches the front door and the rules begin; null without a decision. */
  decidesAt: number | null;
  /** When the last rule has been shown and the envelope turns to the tenant; null without a decision. */
  turnsAt: number | null;
  endsAt: number;
};

/** Why there was no way on; closed list. */
export type NoRouteReason =
  | { key: 'noSendConnector'; domain: string }
  | { key: 'noMx'; domain: string }
  | { key: 'unresolvedHost'; hostName: string }
  | { key: 'noSmartHost'; connector: string }
  | { key: 'unknownConnector'; rule: string; connector: string };

/** How a run ended; `at` is the id of a record, or null for the front door. */
export type Outcome =
  | { kind: 'delivered'; at: string; address: string }
  /** `reply` is null only for an `Ambiguous` verdict: the rules give no answer, and the last hop's attribution names the tenants. */
  | { kind: 'rejected'; at: string | null; reply: Reply | null }
  | { kind: 'ndr'; at: string; reply: Reply }
  /** `hops` are the indexes of the hops that go round, first to last. */
  | { kind: 'loop'; at: string; reply: Reply; hops: number[] }
  | { kind: 'noRoute'; at: string; reason: NoRouteReason };

/** Where a run comes from. */
export type RunCause =
  | { kind: 'message' }
  /** A non-delivery report for another run, sent with the null reverse-path. */
  | { kind: 'ndr'; run: string }
  /** The copy that a mailbox with DeliverToMailboxAndForward sends on. */
  | { kind: 'forwardedCopy'; run: string };

/** The way of one message to one recipient. */
export type Run = {
  /** Stable: the message's id, the recipient's place in its list, and a suffix for reports and copies. */
  id: string;
  messageId: string;
  /** RCPT TO as given in the message (of a report: the original sender). */
  rcptTo: string;
  cause: RunCause;
  hops: Hop[];
  outcome: Outcome;
  /** When the last hop ends, in milliseconds on the run's clock. */
  endsAt: number;
};

/** Something worth knowing about the drawing itself; closed list, one sentence each in the content tables. */
export type Finding =
  | { key: 'certificateDomainNotAccepted'; record: string; connector: string; TlsSenderCertificateName: string }
  | { key: 'sharedIp'; record: string; connector: string; range: string; otherTenant: string; otherConnector: string }
  | { key: 'restrictionNeverSatisfied'; record: string; connector: string }
  | { key: 'withoutEffect'; record: string; connector: string; parameters: string[] }
  | { key: 'domainInTwoTenants'; record: string; domain: string; otherTenant: string }
  /** An Authoritative domain of a tenant in which nobody has an address: everything to it is refused. */
  | { key: 'noRecipients'; record: string; domain: string }
  /** A host that sends without an address of its own: its sessions are shown with 0.0.0.0, which no list should hold. */
  | { key: 'noIpAddress'; record: string }
  | { key: 'unresolvedHost'; record: string; connector: string | null; hostName: string }
  | { key: 'noMessage' };
export type FindingKey = Finding['key'];

/** What a run of the engine gives: plain JSON, the same for the same scenario, always. */
export type SimulationResult = { runs: Run[]; findings: Finding[]; expectations: ExpectationResult[] };

/** Whether the scenario's n-th expectation holds, and what was found in its place. */
export type ExpectationResult = { index: number; holds: boolean; found: Found };

/** What a run has in the place that an expectation speaks of. `tenant` and `at` are ids of records; null: none is named. */
export type Found =
  /** No such message, or it has no such recipient. */
  | { key: 'noRun' }
  /** The run has fewer decisions: this many. */
  | { key: 'noDecision'; decisions: number }
  | { key: 'decision'; verdict: Verdict; tenant: string | null; decidedBy: DecidedBy }
  | { key: 'outcome'; outcome: OutcomeKind; at: string | null; decisions: number };
