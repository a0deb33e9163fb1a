import { beforeEach, expect, test, vi } from 'vitest';
import { TOUR_STOPS } from '../../content/tour-texts.ts';

const kept = new Map<string, string>();
let blocked = false;
vi.stubGlobal('navigator', { language: 'en' });
vi.stubGlobal('localStorage', {
  getItem: (key: string) => {
    if (blocked) throw new DOMException('blocked', 'SecurityError');
    return kept.get(key) ?? null;
  },
  setItem: (key: string, value: string) => {
    if (blocked) throw new DOMException('blocked', 'SecurityError');
    kept.set(key, value);
  },
});

/** The module as a page has it that has just been loaded. */
async function visit() {
  vi.resetModules();
  return import('./tour.ts');
}

beforeEach(() => {
  kept.clear();
  blocked = false;
});

test('it is offered once, in this visit and in all later ones', async () => {
  const first = await visit();
  first.offerTour();
  expect(first.useTour.getState().at).toBe('offered');
  first.endTour();
  first.offerTour();
  expect(first.useTour.getState().at).toBeNull();
  const second = await visit();
  second.offerTour();
  expect(second.useTour.getState().at).toBeNull();
});

test('the offer goes when its reader begins to draw, and a tour that was begun does not', async () => {
  const { offerTour, startTour, useTour } = await visit();
  const { openDocument, setTitle } = await import('../document.ts');
  const { EMPTY_SCENARIO } = await import('../../model/scenario.ts');
  openDocument('picture', EMPTY_SCENARIO, { kind: 'own' });
  offerTour();
  setTitle('Mine');
  expect(useTour.getState().at).toBeNull();
  startTour();
  setTitle('Still mine');
  expect(useTour.getState().at).toBe(0);
});

test('where nothing may be kept it is offered once a visit', async () => {
  blocked = true;
  const { offerTour, endTour, useTour } = await visit();
  offerTour();
  expect(useTour.getState().at).toBe('offered');
  endTour();
  offerTour();
  expect(useTour.getState().at).toBeNull();
});

test('it goes from stop to stop, back no further than the first, and ends after the last', async () => {
  const { moveTour, startTour, stopOf, useTour } = await visit();
  startTour();
  moveTour(-1);
  const seen = TOUR_STOPS.map(() => {
    const stop = stopOf(useTour.getState().at);
    moveTour(1);
    return stop;
  });
  expect(seen).toEqual([...TOUR_STOPS]);
  expect(useTour.getState().at).toBeNull();
});
