import { expect, test } from 'vitest';
import { parseScenario } from '../model/validate.ts';
import picture3 from '../content/scenarios/picture-3.json' with { type: 'json' };
import { linkCosts } from './link-costs.ts';
import { encodeLink } from './link.ts';

test('the parts of a link make its length, the dearest first', () => {
  const parsed = parseScenario(picture3);
  if (!parsed.ok) throw new Error('picture-3.json');
  const costs = linkCosts(parsed.value);
  expect(costs.reduce((sum, { length }) => sum + length, 0)).toBe(encodeLink(parsed.value).length);
  expect(costs.map(({ length }) => length)).toEqual(costs.map(({ length }) => length).toSorted((a, b) => b - a));
  const wordy = linkCosts({ ...parsed.value, description: 'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(40) });
  expect(wordy[0]?.part).toBe('texts');
});
