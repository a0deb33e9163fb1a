import type { EvidenceBasis, EvidencePlace } from '../../content/evidence-texts.ts';
import type { SourceKey } from '../../content/sources.ts';
import type { Hop, Run } from '../../engine/result.ts';
import { quoteText } from '../../exchange/cmdlets/quote.ts';
import { isNullReversePath } from '../../model/address.ts';
import type { DecidedBy, Verdict } from '../../model/expectation.ts';
import { isHost, type ScenarioRecord } from '../../model/record.ts';
import { traceRow, type TraceRow } from './trace-rows.ts';

/** A part of an expected value: text as it stands, or a placeholder for what no drawing knows. */
export type ValuePart = string | { unknown: 'frontEnd' | 'server' | 'wayOut' | 'serviceAddress' } | { tenantId: string };

/** One header line to look for. */
export type HeaderEvidence = { name: string; value: readonly ValuePart[]; place: EvidencePlace; basis: EvidenceBasis; source: SourceKey | null };

/** Commands to run in one shell. They only read. */
export type EvidenceCommands = { shell: 'online' | 'onPremises'; name: string; text: string };

/** What confirms one entry of a run. */
export type EvidenceEntry = {
  hop: Hop;
  /** The entry's number in its run, from 1. */
  number: number;
  verdict: Verdict;
  tenant: string | null;
  decidedBy: DecidedBy;
  tenants: readonly string[];
  /** The reply to a refusal, as a log has it. */
  reply: string | null;
  headers: readonly HeaderEvidence[];
  /** Lines are replaced at a later entry. */
  isReplaced: boolean;
  /** The service's own way out brought it. */
  isFromTenant: boolean;
  /** The row in the trace of `tenant`; null: there is none. */
  row: TraceRow | null;
  /** The other tenants of the drawing, whose traces have no row of it. */
  absentIn: readonly string[];
  commands: readonly EvidenceCommands[];
};

const PREFIX = 'X-MS-Exchange-CrossTenant-';

/**
 * What to look for in reality to confirm a run, entry by entry. Header lines follow what real mail carries: some of it is documented, some
 * only observed, and each line says which. Sources: Get-MessageTraceV2, "Anti-spam message headers in Microsoft 365", EOP Field Notes.
 */
export function evidenceOf(run: Run, records: readonly ScenarioRecord[]): EvidenceEntry[] {
  const entries = run.hops.filter(({ attribution }) => attribution !== null);
  const tenants = records.flatMap((record) => (record.type === 'tenant' ? [record.name] : []));
  return entries.flatMap((hop, index): EvidenceEntry[] => {
    const { attribution } = hop;
    if (attribution === null) return [];
    const { verdict, tenant, decidedBy, reply } = attribution;
    const isFromTenant = decidedBy !== 'submission' && senderOf(hop, records)?.type === 'tenant';
    const entry = { hop, number: index + 1, verdict, tenant, decidedBy, tenants: attribution.tenants, isFromTenant };
    // What the service counts: entries at the front door before this one.
    const before = entries.slice(0, index).filter((earlier) => earlier.attribution?.decidedBy !== 'submission').length;
    return [
      {
        ...entry,
        reply: reply === null ? null : `${reply.code} ${reply.enhancedStatusCode} ${reply.text}`,
        headers: tenant === null ? [] : headersOf(entry, tenant, before),
        isReplaced: entries.slice(index + 1).some((later) => later.attribution?.verdict !== 'Rejected'),
        row: traceRow(run, hop, records, 0),
        absentIn: tenants.filter((name) => name !== tenant && !entries.some((other) => other.attribution?.tenant === name)),
        commands: commandsFor(entry, records),
      },
    ];
  });
}

type Facts = Pick<EvidenceEntry, 'hop' | 'verdict' | 'tenant' | 'decidedBy' | 'isFromTenant'>;

function senderOf({ from }: Hop, records: readonly ScenarioRecord[]): ScenarioRecord | undefined {
  return from.kind === 'record' ? records.find(({ id }) => id === from.id) : undefined;
}

function headersOf({ hop, verdict, decidedBy, isFromTenant }: Facts, tenant: string, before: number): HeaderEvidence[] {
  const { ehlo, connectingIp } = hop.session;
  const line = (name: string, value: readonly ValuePart[], place: EvidencePlace, basis: EvidenceBasis, source: SourceKey | null = null): HeaderEvidence => ({ name, value, place, basis, source });
  const direction = line('X-MS-Exchange-Organization-MessageDirectionality', [verdict], 'mailboxCopy', 'documented');
  const crossTenant = (entity: string): HeaderEvidence[] => [line(`${PREFIX}FromEntityHeader`, [entity], 'untilNextEntry', 'observed'), line(`${PREFIX}Id`, [{ tenantId: tenant }], 'untilNextEntry', 'observed')];
  const report = (ip: string, helo: string | null): HeaderEvidence => line('X-Forefront-Antispam-Report', [`CIP:${ip};${helo === null ? '' : ` H:${helo};`}`], 'untilNextEntry', 'documented', 'antispamHeaders');
  if (verdict !== 'Originating' && verdict !== 'Incoming') return [];
  if (decidedBy === 'submission') {
    const received: readonly ValuePart[] =
      connectingIp === null ? ['from ', { unknown: 'server' }, ' by ', { unknown: 'server' }, ' with mapi id 15.20'] : [`from ${ehlo ?? ''} (${connectingIp}) by `, { unknown: 'server' }, '.outlook.office365.com … via Frontend Transport'];
    return [line('Received', received, 'everyCopy', 'observed'), direction, ...crossTenant('Hosted'), report('255.255.255.255', null)];
  }
  const sender: readonly ValuePart[] = isFromTenant ? ['from ', { unknown: 'wayOut' }, '.outbound.protection.outlook.com (', { unknown: 'serviceAddress' }, ')'] : [`from ${ehlo ?? ''} (${connectingIp ?? ''})`];
  const received = line('Received', [...sender, ' by ', { unknown: 'frontEnd' }, '.mail.protection.outlook.com … via Frontend Transport'], 'everyCopy', 'fieldNotes');
  const counter = line('X-EOPAttributedMessage', [`${before}`], 'untilNextEntry', 'observed');
  if (verdict === 'Originating') {
    const connection = line(`${PREFIX}OriginalAttributedTenantConnectingIp`, ['TenantId=', { tenantId: tenant }, `;Ip=[${connectingIp ?? ''}];Helo=[${ehlo ?? ''}]`], 'untilNextEntry', 'observed');
    return [received, direction, ...crossTenant('HybridOnPrem'), connection, counter];
  }
  const attributed = line('X-EOPTenantAttributedMessage', [{ tenantId: tenant }, `:${before}`], 'mailboxCopy', 'fieldNotes');
  return [received, direction, attributed, counter, ...(isFromTenant ? [] : [...crossTenant('Internet'), report(connectingIp ?? '', ehlo)])];
}

function commandsFor(entry: Facts, records: readonly ScenarioRecord[]): EvidenceCommands[] {
  const { hop, tenant, verdict } = entry;
  const sender = senderOf(hop, records);
  const commands: EvidenceCommands[] = [];
  if (tenant !== null && (verdict === 'Originating' || verdict === 'Incoming')) commands.push({ shell: 'online', name: tenant, text: onlineCommands(hop) });
  if (tenant !== null && verdict === 'Rejected') commands.push({ shell: 'online', name: tenant, text: ['Get-InboundConnector | Format-List Name, Enabled, ConnectorType, TlsSenderCertificateName, SenderIPAddresses', 'Get-AcceptedDomain | Format-Table DomainName, DomainType, MatchSubDomains'].join('\n') });
  if (sender !== undefined && isHost(sender) && sender.type === 'onPremisesServer') commands.push({ shell: 'onPremises', name: sender.name, text: onPremisesCommands(hop) });
  return commands;
}

function onlineCommands({ attribution, session }: Hop): string {
  // The null reverse-path is no value to search for.
  const sender = isNullReversePath(session.mailFrom) ? '' : ` -SenderAddress ${quoteText(session.mailFrom)}`;
  const connector = attribution?.connector ?? null;
  return [
    `$rows = Get-MessageTraceV2${sender} -RecipientAddress ${quoteText(session.rcptTo)} -StartDate (Get-Date).AddDays(-2) -EndDate (Get-Date)`,
    '$rows | Format-List Received, SenderAddress, RecipientAddress, Status, FromIP, ToIP, MessageId, MessageTraceId',
    '$rows | ForEach-Object { Get-MessageTraceDetailV2 -MessageTraceId $_.MessageTraceId -RecipientAddress $_.RecipientAddress } | Format-List Date, Event, Action, Detail, Data',
    ...(connector === null ? [] : [`Get-InboundConnector -Identity ${quoteText(connector)} | Format-List Name, Enabled, ConnectorType, TlsSenderCertificateName, SenderIPAddresses`]),
    'Get-AcceptedDomain | Format-Table DomainName, DomainType, MatchSubDomains',
    'Get-ConnectionInformation | Format-List Organization, TenantID',
  ].join('\n');
}

function onPremisesCommands({ routing, session }: Hop): string {
  const connector = routing.key === 'sendConnectorSmartHost' || routing.key === 'sendConnectorMx' ? routing.connector : null;
  const sender = isNullReversePath(session.mailFrom) ? '' : ` -Sender ${quoteText(session.mailFrom)}`;
  return [
    `Get-MessageTrackingLog${sender} -Recipients ${quoteText(session.rcptTo)} -Start (Get-Date).AddDays(-2) -ResultSize 200 | Format-List Timestamp, EventId, Source, ConnectorId, ServerHostname, RecipientStatus`,
    ...(connector === null ? [] : [`Get-SendConnector -Identity ${quoteText(connector)} | Format-List Name, Enabled, SmartHosts, TlsCertificateName, TlsDomain, CloudServicesMailEnabled`]),
  ].join('\n');
}
