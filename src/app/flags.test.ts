import { expect, test } from 'vitest';
import { contentOf, readFlags, withoutScenario } from './flags.ts';

const NONE = { mode: 'edit', run: null, time: null, scenario: null, lesson: null, step: null, present: false };

test.each([
  ['', NONE],
  ['?view', { ...NONE, mode: 'view' }],
  ['?embed&run=m1.1&t=3200', { ...NONE, mode: 'embed', run: 'm1.1', time: 3200 }],
  ['?view=1&t=-5', { ...NONE, mode: 'view' }],
  ['?t=soon&utm_source=mail', NONE],
  ['?scenario=faq3-mx', { ...NONE, scenario: 'faq3-mx' }],
  ['?lesson=picture-1,faq3-mx&step=2', { ...NONE, lesson: 'picture-1,faq3-mx', step: 2 }],
  ['?lesson=article&step=1.5&present', { ...NONE, lesson: 'article', present: true }],
])('%s', (search, flags) => {
  expect(readFlags(search)).toEqual(flags);
});

test.each([
  ['?view&scenario=faq3-mx', '?scenario=faq3-mx'],
  ['?lesson=picture-1,faq3-mx&step=2&embed', '?lesson=picture-1,faq3-mx&step=2'],
  ['?lesson=%3Cb%3E&run=m1.1', '?lesson=%3Cb%3E'],
  ['?view', ''],
])('the content of %s is %s', (search, content) => {
  expect(contentOf(search)).toBe(content);
});

test('a changed scenario leaves the address, and nothing else does', () => {
  expect(withoutScenario('?scenario=faq3-mx&run=m1.1&t=5')).toBe('');
  expect(withoutScenario('?lesson=article&step=2')).toBe('?lesson=article&step=2');
});
