import type { Hop, Run } from '../../engine/result.ts';
import { domainOfAddress, shownSender } from '../../model/address.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';

/** Status values of Get-MessageTraceV2 that a drawing can come to. */
export const TRACE_STATUSES = ['Delivered', 'Failed', 'Pending', 'GettingStatus'] as const;
export type TraceStatus = (typeof TRACE_STATUSES)[number];

/** One row of a tenant's message trace, by the columns of Get-MessageTraceV2; what no drawing knows is blank. */
export type TraceRow = {
  /** Milliseconds after the drawing's first message was sent. */
  receivedAt: number;
  SenderAddress: string;
  RecipientAddress: string;
  Status: TraceStatus;
  FromIP: string;
  ToIP: string;
  MessageId: string;
  MessageTraceId: string;
  /** What Get-MessageTraceDetailV2 would add: the connector that claimed the entry; null: the default one, or a mailbox. */
  connector: string | null;
  verdict: 'Originating' | 'Incoming';
};

/** What one tenant's administrator sees. */
export type TenantTrace = {
  tenant: string;
  rows: TraceRow[];
  /** Entries that the tenant refused in the session: the protocol's business, of which no trace has a row. */
  refused: number;
};

/** One entry into the service, as all administrators together could tell it. */
export type TraceEntry = {
  run: Run;
  /** Which of the run's decisions it is, from 1. */
  ordinal: number;
  hop: Hop;
  /** Whose trace could have it; null: nobody's, as when no tenant was named. */
  tenant: string | null;
  /** What that tenant's administrator sees; null: it was refused in the session, or stopped undecided. */
  row: TraceRow | null;
};

/** Messages are sent a minute apart. */
const APART_MS = 60_000;

/**
 * The message trace of every tenant. A tenant sees exactly the entries that were attributed to it, one row for each; an
 * entry that is refused in the SMTP session leaves no row anywhere.
 * Source: Get-MessageTraceV2; the article, section on why attribution is needed.
 */
export function tracesOf(runs: readonly Run[], records: readonly ScenarioRecord[]): TenantTrace[] {
  const entries = entriesOf(runs, records);
  return records
    .filter((record) => record.type === 'tenant')
    .map((tenant) => {
      const seen = entries.filter((entry) => entry.tenant === tenant.name);
      const rows = seen.flatMap(({ row }) => row ?? []);
      return { tenant: tenant.name, rows: rows.sort((a, b) => a.receivedAt - b.receivedAt), refused: seen.length - rows.length };
    });
}

/** Every entry of every run, in the order in which each message makes them. */
export function entriesOf(runs: readonly Run[], records: readonly ScenarioRecord[]): TraceEntry[] {
  const messages = [...new Set(runs.map(({ messageId }) => messageId))];
  return runs.flatMap((run) =>
    run.hops
      .filter(({ attribution }) => attribution !== null)
      .map((hop, index) => ({ run, ordinal: index + 1, hop, tenant: hop.attribution?.tenant ?? null, row: traceRow(run, hop, records, messages.indexOf(run.messageId) * APART_MS) })),
  );
}

/** The row that an entry leaves in its tenant's trace; null: it leaves none. `sentAt`: milliseconds after the drawing's first message. */
export function traceRow(run: Run, hop: Hop, records: readonly ScenarioRecord[], sentAt: number): TraceRow | null {
  const { attribution, session } = hop;
  if (attribution === null || (attribution.verdict !== 'Originating' && attribution.verdict !== 'Incoming')) return null;
  const next = run.hops.find(({ index }) => index === hop.index + 1);
  return {
    receivedAt: sentAt + (hop.turnsAt ?? hop.endsAt),
    SenderAddress: shownSender(session.mailFrom),
    RecipientAddress: session.rcptTo,
    Status: statusOf(run, hop, next),
    FromIP: session.connectingIp ?? '',
    ToIP: next === undefined ? '' : addressOf(next, records),
    MessageId: messageIdOf(run),
    MessageTraceId: guidOf(`${attribution.tenant} ${hop.id}`),
    connector: attribution.connector,
    verdict: attribution.verdict,
  };
}

/** What became of the message when the tenant had it: handed on is delivered, as the trace sees it. */
function statusOf({ outcome }: Run, hop: Hop, next: Hop | undefined): TraceStatus {
  if (next !== undefined) return next.arrival.key === 'refused' ? 'Failed' : next.arrival.key === 'ambiguous' ? 'GettingStatus' : 'Delivered';
  switch (hop.arrival.key) {
    case 'delivered':
      return 'Delivered';
    case 'undeliverable':
      return 'Failed';
    case 'ambiguous':
      return 'GettingStatus';
    case 'relayed':
    case 'readdressed':
    case 'refused':
      return outcome.kind === 'noRoute' ? 'Pending' : 'Failed';
  }
}

/** The address the tenant sent to: of a drawn host; the front door's own is nobody's to know. */
function addressOf({ to }: Hop, records: readonly ScenarioRecord[]): string {
  const record = to.kind === 'record' ? records.find(({ id }) => id === to.id) : undefined;
  return record !== undefined && isHost(record) ? (record.ipAddresses[0] ?? '') : '';
}

/** The same in every tenant's trace: by this the two administrators know that they speak of one message. */
function messageIdOf({ id, messageId, hops, cause }: Run): string {
  const domain = domainOfAddress(hops[0]?.session.mailFrom ?? '') ?? 'postmaster.invalid';
  return `<${cause.kind === 'ndr' ? id : messageId}@${domain}>`;
}

/** A GUID that is the same for the same entry, always. FNV-1a, four times with another seed. */
function guidOf(text: string): string {
  const hex = [1, 2, 3, 4].map((seed) => fnv(`${seed}${text}`).toString(16).padStart(8, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
