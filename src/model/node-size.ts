import type { Host } from './host.ts';
import type { MxRecord } from './mx-record.ts';
import { NOTE_LINE, NOTE_PADDING, NOTE_WIDTH, noteLines } from './note.ts';
import type { ScenarioRecord } from './record.ts';
import type { Tenant } from './tenant.ts';

/*
 * The size of everything drawn, in pixels at zoom 1, known without a browser: the canvas gives it to its nodes (nothing has
 * to be measured before it can be drawn), arranging needs it, and so does a picture that is written without a page.
 */

export type Size = { w: number; h: number };

/** Height of a node's head: icon, name, kind. */
export const HEAD = 44;
/** Height of one line of facts. */
export const LINE = 22;
/** Height of one row that can be selected: a connector, an MX record. */
export const ROW = 30;
/** Height of the heading above a group of rows. */
export const GROUP = 22;
/** Space under the last row. */
export const FOOT = 10;

export const NODE_WIDTH = 280;
export const DNS_WIDTH = 280;
export const FRONT_DOOR_HEIGHT = 92;
export const FRAME_HEAD = 40;

/** Where each row of a node lies, from the node's top. */
export type RowOffsets = { inbound: number; outbound: number; send: number };

/** Rows of one kind that a tenant's node shows. More would be read by nobody, and each is a part of the page. */
const MOST_ROWS = 60;

/** How many of a tenant's connectors its node shows, and how many it only counts, in one row below them. */
export function shownRows(connectors: readonly unknown[]): { shown: number; more: number } {
  const isCut = connectors.length > MOST_ROWS;
  return isCut ? { shown: MOST_ROWS - 1, more: connectors.length - MOST_ROWS + 1 } : { shown: connectors.length, more: 0 };
}

function rowCount(connectors: readonly unknown[]): number {
  return Math.min(connectors.length, MOST_ROWS);
}

/** A tenant: head, accepted domains, inbound connectors, outbound connectors. A group without rows keeps one line saying so. */
export function tenantRows(tenant: Tenant): RowOffsets {
  const inbound = HEAD + LINE * domainLines(tenant) + GROUP;
  const outbound = inbound + ROW * Math.max(1, rowCount(tenant.InboundConnectors)) + GROUP;
  return { inbound, outbound, send: outbound };
}

function tenantHeight(tenant: Tenant): number {
  const { inbound, outbound } = tenantRows(tenant);
  const rows = rowCount(tenant.OutboundConnectors);
  return rows === 0 ? inbound + ROW * Math.max(1, rowCount(tenant.InboundConnectors)) + FOOT : outbound + ROW * rows + FOOT;
}

/** Lines an accepted-domain list takes on a tenant's node: at most three are shown. */
export function domainLines(tenant: Tenant): number {
  return Math.min(3, Math.max(1, tenant.AcceptedDomains.length));
}

/** Lines of facts on a host's node: name and address, certificate. */
const HOST_LINES = 2;

/** A host: head, facts, Send connectors. */
export function hostRows(): RowOffsets {
  const send = HEAD + LINE * HOST_LINES + 4;
  return { inbound: send, outbound: send, send };
}

function hostHeight(host: Host): number {
  return hostRows().send + ROW * host.SendConnectors.length + FOOT;
}

/** The DNS node: head and one row a record. */
export function dnsSize(records: readonly MxRecord[]): Size {
  return { w: DNS_WIDTH, h: HEAD + ROW * Math.max(1, records.length) + FOOT };
}

/**
 * How big a record's node is.
 *
 * @returns null for records that have no node of their own: frames have an extent in the layout, MX records are rows of
 *   the DNS node.
 */
export function nodeSize(record: ScenarioRecord): Size | null {
  switch (record.type) {
    case 'tenant':
      return { w: NODE_WIDTH, h: tenantHeight(record) };
    case 'onPremisesServer':
    case 'gateway':
    case 'internetHost':
      return { w: NODE_WIDTH, h: hostHeight(record) };
    case 'note':
      return { w: NOTE_WIDTH, h: noteLines(record).length * NOTE_LINE + 2 * NOTE_PADDING };
    case 'organization':
    case 'mxRecord':
      return null;
  }
}
