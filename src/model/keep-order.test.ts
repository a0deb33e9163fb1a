import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import { anyServer, anyTenant, drawingOf } from './fixtures/records.ts';
import { layoutInOrder } from './keep-order.ts';
import { newInboundConnector } from './new-connector.ts';

const tenant = anyTenant({ id: 'tenant' });
const grown = { ...tenant, InboundConnectors: ['1', '2', '3'].map(newInboundConnector) };
const drawing = drawingOf(tenant, anyServer({ id: 'server' }));
const before = { ...drawing, layout: arrange(drawing.records) };
const after = { ...before, records: [grown, ...before.records.slice(1)] };

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

  it('and another change keep the layout as the same object', () => {
    expect(layoutInOrder(before, { ...before, records: [{ ...tenant, name: 'other' }, ...before.records.slice(1)] })).toBe(before.layout);
  });
});
