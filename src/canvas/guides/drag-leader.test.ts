import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anyServer, drawingOf } from '../../model/fixtures/records.ts';
import { NEW_FRAME } from '../../model/free-place.ts';
import { newRecord } from '../../model/new-record.ts';
import { nodeSize } from '../../model/node-size.ts';
import { openDocument } from '../../store/document.ts';
import { setFreeDrag } from '../../store/show/free-drag.ts';
import { createDragLeader } from './drag-leader.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
});

const frame = (id: string) => ({ ...newRecord('organization', { records: [], organization: null, stem: id }), id });
const member = anyServer({ id: 'member', organization: 'left' });
const show = vi.fn();
const leader = createDragLeader(() => ({ transform: [0, 0, 1], width: 2_000, height: 2_000 }), show);

beforeEach(() => {
  leader.end();
  show.mockClear();
  const scenario = { ...drawingOf(frame('left'), frame('right'), member), layout: { left: { x: 0, y: 0, w: 300, h: 400 }, right: { x: 400, y: 100, w: 300, h: 500 }, member: { x: 24, y: 60 } } };
  openDocument('test', scenario, { kind: 'own' });
});

describe('a frame whose edges are pulled', () => {
  it('ends where another frame ends, and its other edges stay', () => {
    expect(leader.leadSize('left', { x: 0, y: 0, w: 300, h: 597 })).toEqual({ x: 0, y: 0, w: 300, h: 600 });
    expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ guides: [{ kind: 'line', from: { x: 0, y: 600 }, to: { x: 700, y: 600 } }], ghost: null }));
  });

  it('is not led to what stands in it, nor while the hand wants to be free', () => {
    const h = nodeSize(member)?.h ?? 0;
    const toMember = { x: 0, y: 0, w: 300, h: 60 + h + 2 };
    expect(leader.leadSize('left', toMember)).toEqual(toMember);
    setFreeDrag(true);
    expect(leader.leadSize('left', { x: 0, y: 0, w: 300, h: 597 })).toMatchObject({ h: 597 });
    expect(show).toHaveBeenLastCalledWith(null);
  });
});

it('what is dragged in is shown where it would stand, in line with what it is near', () => {
  const wanted = { x: 720, y: 97, ...NEW_FRAME };
  const led = leader.leadNew(wanted, true, (rect) => rect);
  expect(led).toEqual({ ...wanted, y: 100 });
  expect(show).toHaveBeenLastCalledWith(expect.objectContaining({ ghost: led }));
  const clear = { ...led, x: 800 };
  expect(leader.leadNew(wanted, true, () => clear)).toEqual(clear);
  expect(show).toHaveBeenLastCalledWith({ guides: [], unit: 1, ghost: clear });
  leader.end();
  expect(show).toHaveBeenLastCalledWith(null);
});
