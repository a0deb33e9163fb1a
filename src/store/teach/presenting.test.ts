import { beforeEach, expect, test, vi } from 'vitest';

vi.hoisted(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
});

const { startPresenting, stopPresenting, toggleBlank, toggleLaser, usePresenting } = await import('./presenting.ts');
const { restartTimer, startTimer, usePresentingTimer } = await import('./presenting-timer.ts');
const { useViewOptions } = await import('../show/view-options.ts');

beforeEach(() => {
  stopPresenting();
  vi.useRealTimers();
});

test.each([true, false])('nothing can be moved meanwhile; afterwards the lock is as it was (%s)', (locked) => {
  useViewOptions.setState({ locked });
  startPresenting();
  startPresenting();
  expect(useViewOptions.getState().locked).toBe(true);
  stopPresenting();
  expect(useViewOptions.getState().locked).toBe(locked);
});

test('black and laser end with it; notes that are open stay open', () => {
  startPresenting();
  toggleBlank();
  toggleLaser();
  usePresenting.setState({ notes: true });
  stopPresenting();
  expect(usePresenting.getState()).toMatchObject({ on: false, blank: false, laser: false, notes: true });
});

test('the time counts from the first start until it is restarted, and is kept', () => {
  vi.useFakeTimers({ now: 1_000 });
  restartTimer();
  vi.setSystemTime(9_000);
  startTimer();
  expect(usePresentingTimer.getState().since).toBe(1_000);
  restartTimer();
  expect(sessionStorage.getItem('presentingSince')).toBe('9000');
});
