import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isInOrder } from '../model/arrange.ts';
import { boxesOf } from '../model/free-place.ts';
import { FRAME_HEAD } from '../model/node-size.ts';
import { EMPTY_SCENARIO } from '../model/scenario.ts';
import { currentScenario, openDocument } from '../store/document.ts';
import { movePlacements } from '../store/edit/records.ts';
import { dropRecord } from './drop-record.ts';
import { covers, forestRect } from './geometry/rects.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

function rects() {
  const { records, layout } = currentScenario();
  return boxesOf(records, layout);
}

function organization(): string {
  return currentScenario().records.find(({ type }) => type === 'organization')?.id ?? '';
}

describe('what is dropped', () => {
  beforeEach(() => {
    openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
    dropRecord('organization', { x: 300, y: 260 });
  });

  it('stands in the picture’s own order while nobody has arranged the drawing otherwise', () => {
    const frame = rects().get(organization());
    const inFrame = { x: (frame?.x ?? 0) + 100, y: (frame?.y ?? 0) + 200 };
    expect(dropRecord('tenant', inFrame)).toBe(false);
    expect(dropRecord('onPremisesServer', inFrame)).toBe(false);
    dropRecord('organization', { x: 900, y: 300 });
    const { records, layout } = currentScenario();
    expect(records.map((record) => ('organization' in record ? record.organization : record.type))).toEqual(['organization', organization(), organization(), 'organization']);
    expect(isInOrder(records, layout)).toBe(true);
  });

  it('stands where it was dropped when somebody has, and its frame grows to hold it', () => {
    const frame = currentScenario().layout[organization()];
    movePlacements(new Map([[organization(), { ...frame, x: 2_000, y: 2_000 }]]), null);
    expect(dropRecord('gateway', { x: 2_150, y: 2_380 })).toBe(true);
    const gateway = currentScenario().records.find(({ type }) => type === 'gateway')?.id ?? '';
    const [outer, inner] = [rects().get(organization()), rects().get(gateway)];
    expect(inner).toMatchObject({ y: 2_360 });
    expect(outer !== undefined && inner !== undefined && covers(outer, inner)).toBe(true);
  });

  it('is, of MX records, for the domain of what is selected', () => {
    dropRecord('tenant', { x: 100, y: 200 });
    dropRecord('organization', { x: 900, y: 300 });
    dropRecord('tenant', { x: 700, y: 200 });
    dropRecord('mxRecord', { x: 420, y: 2_000 });
    const { records } = currentScenario();
    const second = records.findLast((record) => record.type === 'tenant');
    expect(second?.organization).not.toBe(organization());
    expect(records.at(-1)).toMatchObject({ type: 'mxRecord', domain: second?.AcceptedDomains[0]?.DomainName });
  });

  it('keeps the head of a frame out of the forest, whose ground would lie upon its name', () => {
    movePlacements(new Map([[organization(), { x: 2_000, y: 2_000, w: 320, h: 400 }]]), null);
    const { records, layout } = currentScenario();
    const forest = forestRect(records, boxesOf(records, layout));
    if (forest === null) throw new Error('no forest');
    dropRecord('organization', { x: forest.x + 200, y: forest.y + 60 });
    const added = currentScenario().records.at(-1)?.id ?? '';
    expect(rects().get(added)?.y).toBeLessThanOrEqual(forest.y - FRAME_HEAD);
  });
});
