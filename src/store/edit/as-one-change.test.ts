import { expect, it, vi } from 'vitest';
import { EMPTY_SCENARIO } from '../../model/scenario.ts';
import { asOneChange } from './as-one-change.ts';
import { currentScenario, endGesture, openDocument, setTitle, undo } from '../document.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));

it.each([
  ['a short', 1],
  ['a full', 300],
])('several changes are taken back at once in %s history', (_, entries) => {
  openDocument('test', EMPTY_SCENARIO, { kind: 'own' });
  const write = (title: string): void => {
    setTitle(title);
    endGesture();
  };
  for (let entry = 1; entry <= entries; entry += 1) write(`Draft ${entry}`);
  const before = currentScenario();
  asOneChange(() => ['One', 'Two', 'Three'].forEach(write));
  expect(currentScenario().title).toBe('Three');
  undo();
  expect(currentScenario()).toBe(before);
});
