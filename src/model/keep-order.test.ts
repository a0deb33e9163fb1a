import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { boxesOf, overlaps } from './free-place.ts';
import { anyServer, anyTenant, drawingOf } from './fixtures/records.ts';
import { layoutInOrder } from './keep-order.ts';
import { newInboundConnector } from './new-connector.ts';
import { nodeSize } from './node-size.ts';

const tenant = anyTenant({ id: 'tenant' });
const grown = { ...tenant, InboundConnectors: ['1', '2', '3'].map(newInboundConnector) };
const drawing = drawingOf(tenant, anyServer({ id: 'server' }));
const before = { ...drawing, layout: arrange(drawing.records) };
const after = { ...before, records: [grown, ...before.records.slice(1)] };
const NOWHERE = { x: -1e6, y: -1e6, w: 0, h: 0 };

describe('a node that gets more rows', () => {
  it('pushes on what stands under it, while the drawing is in the picture’s own order', () => {
    const layout = layoutInOrder(before, after);
    expect(layout).toEqual(arrange(after.records));
    expect(layout['frontDoor']?.y).toBeGreaterThan(before.layout['frontDoor']?.y ?? 0);
  });

  it('moves nothing that somebody has arranged', () => {
    const layout = { ...before.layout, server: { x: 700, y: 700 } };
    expect(layoutInOrder({ ...before, layout }, { ...after, layout })).toBe(layout);
  });

  it('leaves a note where somebody put it, and pushes on what else stands in order', () => {
    const note = { id: 'note', type: 'note' as const, organization: null, text: 'Why here?' };
    const layout = { ...before.layout, note: { x: -400, y: 12 } };
    const [was, is] = [before, after].map((state) => ({ ...state, records: [...state.records, note], layout }));
    if (was === undefined || is === undefined) throw new Error('There are two states.');
    expect(layoutInOrder(was, is)).toEqual({ ...arrange(after.records), note: layout.note });
  });

  it('does not cover a note: it goes down, past what else stands there', () => {
    const note = { id: 'note', type: 'note' as const, organization: null, text: 'Why here?' };
    const other = { ...note, id: 'other' };
    const aside = { ...note, id: 'aside' };
    const records = [...before.records, note, other, aside];
    const { h } = nodeSize(tenant) ?? { h: 0 };
    const layout = { ...before.layout, tenant: { x: 600, y: 600 }, note: { x: 640, y: 600 + h + 4 }, other: { x: 640, y: 600 + h + 150 }, aside: { x: 1000, y: 600 } };
    const drawn = { ...before, records, layout };
    const next = layoutInOrder(drawn, { ...drawn, records: [grown, ...records.slice(1)] });
    const boxes = boxesOf([grown, ...records.slice(1)], next);
    const covers = (a: string, b: string): boolean => overlaps(boxes.get(a) ?? NOWHERE, boxes.get(b) ?? NOWHERE);
    expect(next['note']?.y).toBeGreaterThan(layout.note.y);
    expect(['tenant', 'other', 'server', 'aside'].filter((id) => covers('note', id))).toEqual([]);
    expect({ ...next, note: layout.note }).toEqual(layout);
  });

  it('leaves a note alone that lay on it before', () => {
    const note = { id: 'note', type: 'note' as const, organization: null, text: 'Why here?' };
    const drawn = { ...before, records: [...before.records, note], layout: { ...before.layout, tenant: { x: 600, y: 600 }, note: { x: 640, y: 604 } } };
    expect(layoutInOrder(drawn, { ...drawn, records: [grown, ...drawn.records.slice(1)] })).toEqual(drawn.layout);
  });

  it('and another change keep the layout as the same object', () => {
    expect(layoutInOrder(before, { ...before, records: [{ ...tenant, name: 'other' }, ...before.records.slice(1)] })).toBe(before.layout);
  });
});
