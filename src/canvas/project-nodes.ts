import type { Node } from '@xyflow/react';
import { Position, type NodeHandle } from '@xyflow/react';
import { boxesOf, overlaps } from '../model/free-place.ts';
import { DNS_ID, FRONT_DOOR_ID } from '../model/layout.ts';
import type { Host } from '../model/host.ts';
import type { MxRecord } from '../model/mx-record.ts';
import type { Organization, OrganizationColor } from '../model/organization.ts';
import type { Note } from '../model/note.ts';
import { recordTitle } from '../model/record-title.ts';
import { isHost, type ScenarioRecord } from '../model/record.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Tenant } from '../model/tenant.ts';
import { forestRect } from './geometry/rects.ts';
import type { Rect } from './geometry/points.ts';

/** Colour of what belongs to no organization. */
export type FrameColor = OrganizationColor | 'neutral';

export type OrganizationNode = Node<{ record: Organization }, 'organization'>;
export type TenantNode = Node<{ record: Tenant; color: FrameColor }, 'tenant'>;
export type HostNode = Node<{ record: Host; color: FrameColor }, 'host'>;
export type DnsNode = Node<{ records: readonly MxRecord[] }, 'dns'>;
export type FrontDoorNode = Node<{ [key: string]: never }, 'frontDoor'>;
export type ForestNode = Node<{ [key: string]: never }, 'forest'>;
export type NoteNode = Node<{ record: Note }, 'note'>;
export type CanvasNode = OrganizationNode | TenantNode | HostNode | NoteNode | DnsNode | FrontDoorNode | ForestNode;

export const FOREST_ID = 'forest';

/** What a screen reader calls the parts, in the reader's language. */
export type NodeNames = { readonly [kind in Exclude<ScenarioRecord['type'], 'mxRecord'>]: string } & { readonly frontDoor: string; readonly dns: string };

/** Behind everything: frames, then the forest, then the ways (-10, in the stylesheet), then what stands on them. */
const LAYER = { frame: -30, forest: -20, node: 1 } as const;

/** Handles are given, not measured: the whole node takes a connection, its lower edge starts one. */
function handlesOf({ w, h }: Rect): NodeHandle[] {
  return [
    { id: 'in', type: 'target', position: Position.Top, x: 0, y: 0, width: w, height: h },
    { id: 'out', type: 'source', position: Position.Right, x: w - 6, y: 16, width: 12, height: 12 },
  ];
}

/**
 * Turns a scenario into React Flow's nodes and keeps the identity of every node whose record, place and selection are
 * the same as last time, so that a drag re-renders the dragged node alone.
 */
export function createNodeProjection(): (scenario: Scenario, selected: ReadonlySet<string>, names: NodeNames) => CanvasNode[] {
  let last = new Map<string, { key: readonly unknown[]; node: CanvasNode }>();

  return (scenario, selected, names) => {
    const next = new Map<string, { key: readonly unknown[]; node: CanvasNode }>();
    const keep = (id: string, key: readonly unknown[], make: () => CanvasNode): CanvasNode => {
      const known = last.get(id);
      const entry = known !== undefined && sameKey(known.key, key) ? known : { key, node: make() };
      next.set(id, entry);
      return entry.node;
    };
    const rects = boxesOf(scenario.records, scenario.layout);
    const colors = colorsOf(scenario.records);
    const nodes: CanvasNode[] = [];

    for (const record of scenario.records) {
      const rect = rects.get(record.id);
      if (rect === undefined || record.type === 'mxRecord') continue;
      const isSelected = selected.has(record.id);
      const color = 'organization' in record && record.organization !== null ? (colors.get(record.organization) ?? 'neutral') : 'neutral';
      nodes.push(keep(record.id, [record, rect.x, rect.y, rect.w, rect.h, isSelected, color, names], () => ({ ...nodeOf(record, rect, isSelected, color), ariaLabel: `${recordTitle(record)}, ${names[record.type]}` })));
    }

    const forest = forestRect(scenario.records, rects);
    if (forest !== null) {
      nodes.push(
        keep(FOREST_ID, [forest.x, forest.y, forest.w, forest.h], () => ({
          ...frame(FOREST_ID, forest, LAYER.forest),
          type: 'forest',
          data: {},
          draggable: false,
          selectable: false,
          focusable: false,
          connectable: false,
        })),
      );
    }
    const door = rects.get(FRONT_DOOR_ID);
    if (door !== undefined) {
      const isSelected = selected.has(FRONT_DOOR_ID);
      nodes.push(
        keep(FRONT_DOOR_ID, [door.x, door.y, door.w, isSelected, names], () => ({
          ariaLabel: names.frontDoor,
          ...frame(FRONT_DOOR_ID, door, LAYER.node),
          type: 'frontDoor',
          data: {},
          selected: isSelected,
        })),
      );
    }
    const dns = rects.get(DNS_ID);
    if (dns !== undefined) {
      const records = scenario.records.filter((record) => record.type === 'mxRecord');
      const isSelected = selected.has(DNS_ID);
      nodes.push(
        keep(DNS_ID, [dns.x, dns.y, isSelected, names, ...records], () => ({
          ariaLabel: names.dns,
          ...frame(DNS_ID, dns, LAYER.node),
          type: 'dns',
          data: { records },
          selected: isSelected,
        })),
      );
    }
    last = next;
    return nodes;
  };
}

/** Whether a node of a large drawing is rendered: in the region, or selected, so that it goes along wherever others of the selection are led. */
export function isRendered({ position: { x, y }, width = 0, height = 0, selected }: CanvasNode, region: Rect): boolean {
  return selected === true || overlaps({ x, y, w: width, h: height }, region);
}

function sameKey(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function colorsOf(records: readonly ScenarioRecord[]): Map<string, OrganizationColor> {
  return new Map(records.filter((record) => record.type === 'organization').map((record) => [record.id, record.color]));
}

function frame(id: string, rect: Rect, zIndex: number) {
  return {
    id,
    position: { x: rect.x, y: rect.y },
    width: rect.w,
    height: rect.h,
    measured: { width: rect.w, height: rect.h },
    handles: handlesOf(rect),
    zIndex,
  };
}

function nodeOf(record: Exclude<ScenarioRecord, MxRecord>, rect: Rect, selected: boolean, color: FrameColor): CanvasNode {
  if (record.type === 'organization') {
    return { ...frame(record.id, rect, LAYER.frame), type: 'organization', data: { record }, selected, connectable: false, dragHandle: '.frame-head' };
  }
  if (record.type === 'note') return { ...frame(record.id, rect, LAYER.node), type: 'note', data: { record }, selected, connectable: false };
  if (isHost(record)) return { ...frame(record.id, rect, LAYER.node), type: 'host', data: { record, color }, selected };
  return { ...frame(record.id, rect, LAYER.node), type: 'tenant', data: { record, color }, selected };
}
