import { evidenceBases, evidencePlaces, evidenceTexts as t } from '../content/evidence-texts.ts';
import type { Language } from '../content/language.ts';
import { sourceIn, type SourceKey } from '../content/sources.ts';
import { verdictNames } from '../content/verdict-names.ts';
import type { Run } from '../engine/result.ts';
import { shownSender } from '../model/address.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { evidenceOf, type EvidenceEntry, type HeaderEvidence, type ValuePart } from '../store/run/evidence-of.ts';
import { wayName } from '../store/show/name-places.ts';

/** A cell: words, or a value as it stands in a header or a table; with the page that says so. */
export type Cell = { text: string; isCode: boolean; link: { title: string; url: string } | null };

/** A part of a sheet, ready to be shown or written. */
export type SheetPart =
  | { kind: 'text'; text: string }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly Cell[])[] }
  | { kind: 'code'; caption: string; text: string };

export type Sheet = { title: string; intro: readonly string[]; sections: readonly { heading: string; parts: readonly SheetPart[] }[] };

/** The sheet of evidence for a run, in one language. */
export function sheetInWords(run: Run, records: readonly ScenarioRecord[], title: string, language: Language): Sheet {
  const sender = shownSender(run.hops[0]?.session.mailFrom ?? '');
  const entries = evidenceOf(run, records);
  return {
    title: t.heading[language](title === '' ? t.message[language](sender, run.rcptTo) : title),
    intro: [t.message[language](sender, run.rcptTo), ...(entries.length === 0 ? [t.noEntry[language]] : [t.forgeable[language], t.neverIn[language], t.tenantIds[language], t.traceLimits[language]])],
    sections: entries.map((entry) => ({ heading: t.entry[language](entry.number, wayName(records, entry.hop, language), verdictOf(entry, language)), parts: partsOf(entry, language) })),
  };
}

function verdictOf({ verdict, tenant }: EvidenceEntry, language: Language): string {
  return [verdictNames[verdict][language], tenant ?? ''].join(' ').trim();
}

function partsOf(entry: EvidenceEntry, language: Language): SheetPart[] {
  const { verdict, tenants, reply, headers, isReplaced, isFromTenant, decidedBy, absentIn, commands } = entry;
  const words = (text: string): SheetPart => ({ kind: 'text', text });
  const parts: SheetPart[] = [];
  if (verdict === 'Rejected') parts.push(words(t.rejected[language](reply ?? '')));
  if (verdict === 'Ambiguous') parts.push(words(t.ambiguous[language](tenants)));
  if (headers.length > 0) parts.push({ kind: 'table', caption: t.headers[language], head: [t.header[language], t.expected[language], t.where[language], t.basis[language]], rows: headers.map((line) => headerCells(line, language)) });
  if (headers.length > 0 && isReplaced) parts.push(words(t.replaced[language]));
  if (verdict === 'Originating' && decidedBy !== 'submission') parts.push(words(t.authAs[language]));
  if (verdict === 'Incoming' && isFromTenant) parts.push(words(t.senderHeaders[language]));
  parts.push(...tracePart(entry, language));
  if (entry.row !== null && absentIn.length > 0) parts.push(words(t.noRowIn[language](absentIn)));
  return [...parts, ...commands.map(({ shell, name, text }): SheetPart => ({ kind: 'code', caption: shell === 'online' ? t.online[language](name) : t.onPremises[language](name), text }))];
}

function headerCells({ name, value, place, basis, source }: HeaderEvidence, language: Language): Cell[] {
  return [code(name), code(value.map((part) => partText(part, language)).join('')), plain(evidencePlaces[place][language]), plain(evidenceBases[basis][language], source, language)];
}

function partText(part: ValuePart, language: Language): string {
  if (typeof part === 'string') return part;
  if ('tenantId' in part) return t.tenantId[language](part.tenantId);
  return { frontEnd: t.frontEnd[language], server: t.server[language], wayOut: t.wayOut[language], serviceAddress: t.anyServiceAddress[language] }[part.unknown];
}

function tracePart({ row, tenant, isFromTenant }: EvidenceEntry, language: Language): SheetPart[] {
  if (row === null || tenant === null) return [];
  const columns = (['SenderAddress', 'RecipientAddress', 'FromIP', 'ToIP', 'Status'] as const).flatMap((column): Cell[][] => {
    const known = isFromTenant && column === 'FromIP' ? t.serviceAddress[language] : row[column];
    return known === '' ? [] : [[code(column), isFromTenant && column === 'FromIP' ? plain(known) : code(known), plain(evidenceBases.documented[language], 'getMessageTrace', language)]];
  });
  const connector = row.connector ?? (row.verdict === 'Originating' ? t.mailbox[language] : t.defaultConnector[language]);
  const detail = [plain(t.detail[language]), row.connector === null ? plain(connector) : code(connector), plain(evidenceBases.drawing[language], 'getMessageTraceDetail', language)];
  return [{ kind: 'table', caption: t.trace[language](tenant), head: [t.column[language], t.expected[language], t.basis[language]], rows: [...columns, detail] }];
}

function code(text: string): Cell {
  return { text, isCode: true, link: null };
}

function plain(text: string, source: SourceKey | null = null, language: Language = 'en'): Cell {
  return { text, isCode: false, link: source === null ? null : sourceIn(source, language) };
}
