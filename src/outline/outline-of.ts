import { outlineTexts } from '../content/outline-texts.ts';
import type { Language } from '../content/language.ts';
import { recordTypeNames } from '../content/record-types.ts';
import { recordTitle } from '../model/record-title.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import { DNS_ID } from '../model/layout.ts';
import type { RowList, RowRef } from '../store/session.ts';

/** One line of the outline, with what lies below it. */
export type OutlineItem = {
  /** Unique in the tree, and the same as long as the thing is. */
  id: string;
  label: string;
  /** What is selected with it. */
  record: string;
  row: RowRef | null;
  children: readonly OutlineItem[];
};

/** The whole drawing as a tree: organization, record, connector, parameter. What belongs to no organization comes last. */
export function outlineOf(records: readonly ScenarioRecord[], language: Language): OutlineItem[] {
  const frames = records.filter((record) => record.type === 'organization');
  const known = new Set(frames.map((record) => record.id));
  const membersOf = (home: string | null): ScenarioRecord[] =>
    records.filter((record) => record.type !== 'organization' && record.type !== 'mxRecord' && ('organization' in record && record.organization !== null && known.has(record.organization) ? record.organization : null) === home);
  const mxRecords = records.filter((record) => record.type === 'mxRecord');
  const dns: OutlineItem = {
    id: DNS_ID,
    label: outlineTexts.dns[language](mxRecords.length),
    record: DNS_ID,
    row: null,
    children: mxRecords.map((record) => ({ id: record.id, label: `${record.domain}: ${record.preference} ${record.exchange}`, record: record.id, row: null, children: [] })),
  };
  return [
    ...frames.map((frame) => ({ ...plainItem(frame, frame.name, language), children: membersOf(frame.id).map((record) => recordItem(record, language)) })),
    ...membersOf(null).map((record) => recordItem(record, language)),
    dns,
  ];
}

function plainItem(record: ScenarioRecord, name: string, language: Language): OutlineItem {
  return { id: record.id, label: `${name}, ${recordTypeNames[record.type][language]}`, record: record.id, row: null, children: [] };
}

function recordItem(record: ScenarioRecord, language: Language): OutlineItem {
  if (record.type === 'tenant') {
    return {
      ...plainItem(record, record.name, language),
      children: [
        ...parameterItems(record.id, record.id, null, { AcceptedDomains: record.AcceptedDomains.map((domain) => domain.DomainName) }),
        ...record.InboundConnectors.map((connector, index) => connectorItem({ record: record.id, list: 'InboundConnectors', index }, connector, language)),
        ...record.OutboundConnectors.map((connector, index) => connectorItem({ record: record.id, list: 'OutboundConnectors', index }, connector, language)),
      ],
    };
  }
  if (!isHost(record)) return plainItem(record, recordTitle(record), language);
  const { hostName, ipAddresses, certificate } = record;
  return {
    ...plainItem(record, record.name, language),
    children: [
      ...parameterItems(record.id, record.id, null, { hostName, ipAddresses, certificate: certificate === null ? '' : [certificate.subject, ...certificate.subjectAlternativeNames] }),
      ...record.SendConnectors.map((connector, index) => connectorItem({ record: record.id, list: 'SendConnectors', index }, connector, language)),
    ],
  };
}

const KINDS: { readonly [List in RowList]: 'inbound' | 'outbound' | 'send' } = { InboundConnectors: 'inbound', OutboundConnectors: 'outbound', SendConnectors: 'send' };

function connectorItem(row: RowRef, connector: { Name: string }, language: Language): OutlineItem {
  const id = `${row.record}/${row.list}/${row.index}`;
  const { Name, ...parameters } = connector;
  return { id, label: `${Name}, ${outlineTexts[KINDS[row.list]][language]}`, record: row.record, row, children: parameterItems(id, row.record, row, parameters) };
}

/** Parameters by their own names; what is empty says nothing. */
function parameterItems(parent: string, record: string, row: RowRef | null, parameters: { readonly [name: string]: unknown }): OutlineItem[] {
  return Object.entries(parameters).flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(', ') : value === null || value === undefined ? '' : typeof value === 'object' ? '' : `${value}`;
    return text === '' ? [] : [{ id: `${parent}/${name}`, label: `${name}: ${text}`, record, row, children: [] }];
  });
}

/** A line that is in view: an ancestor's child is, when the ancestor is open. */
export type VisibleItem = { item: OutlineItem; level: number; position: number; siblings: number; parent: string | null };

/** The lines in view, from top to bottom. */
export function visibleItems(items: readonly OutlineItem[], open: ReadonlySet<string>, level = 1, parent: string | null = null): VisibleItem[] {
  return items.flatMap((item, index) => [
    { item, level, position: index + 1, siblings: items.length, parent },
    ...(open.has(item.id) ? visibleItems(item.children, open, level + 1, item.id) : []),
  ]);
}
