import { expect, test } from 'vitest';
import { readFlags } from './flags.ts';

test.each([
  ['', { mode: 'edit', run: null, time: null }],
  ['?view', { mode: 'view', run: null, time: null }],
  ['?embed&run=m1.1&t=3200', { mode: 'embed', run: 'm1.1', time: 3200 }],
  ['?view=1&t=-5', { mode: 'view', run: null, time: null }],
  ['?t=soon&utm_source=mail', { mode: 'edit', run: null, time: null }],
])('%s', (search, flags) => {
  expect(readFlags(search)).toEqual(flags);
});
