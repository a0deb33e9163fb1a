import { expect, it } from 'vitest';
import type { Raw } from '../v1/raw.ts';
import { placeFrom } from './place-from.ts';

const frame = (x: number): Raw => ({ type: 'organization', $placement: { x, y: 0, w: 328, h: 600 } });
const member = (organization: number, x: number, y: number): Raw => ({ type: 'gateway', organization, $placement: { x, y } });
const stranger = (y: number): Raw => ({ type: 'internetHost', $placement: { x: 356, y } });

const SIBLINGS: readonly Raw[] = [frame(0), member(0, 24, 84), frame(664), stranger(400), { type: 'mxRecord' }];

it.each<[string, Raw, unknown]>([
  ['an organization from the one before, its size as well', { type: 'organization' }, { x: 664, y: 0, w: 328, h: 600 }],
  ['a member from the member before', { type: 'tenant', organization: 0 }, { x: 24, y: 84 }],
  ['a first member from its frame', { type: 'tenant', organization: 2 }, { x: 664, y: 0 }],
  ['a stranger from the stranger before', { type: 'internetHost' }, { x: 356, y: 400 }],
])('%s', (_, owner, place) => {
  expect(placeFrom(owner, SIBLINGS)).toEqual(place);
});

it('the first of all from nothing', () => {
  expect(placeFrom({ type: 'organization' }, [])).toBeUndefined();
  expect(placeFrom({ type: 'gateway', organization: null }, [{ type: 'mxRecord' }])).toBeUndefined();
});
