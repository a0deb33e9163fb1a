import { create } from 'zustand';
import { TOUR_STOPS, type TourStop } from '../../content/tour-texts.ts';
import { useDocument } from '../document.ts';

const KEY = 'tourSeen';

/** `offered`: it may be started; a number: which of its stops it is at, counted from 0; null: it is not to be seen. */
export const useTour = create<{ at: 'offered' | number | null }>()(() => ({ at: null }));

/** Where nothing may be kept, once a visit is once. */
let offered = false;

function wasOffered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return offered;
  }
}

/** Offers the tour to whoever is here for the first time. Offered is seen: it never comes by itself again. */
export function offerTour(): void {
  if (offered || wasOffered()) return;
  offered = true;
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // Blocked: the next visit is a first one, too.
  }
  useTour.setState({ at: 'offered' });
  // Who draws has found his way in, and the offer lies over what he draws.
  const leave = useDocument.subscribe((state, before) => {
    if (state.scenario === before.scenario) return;
    leave();
    if (useTour.getState().at === 'offered') endTour();
  });
}

/** Begins the tour at its first stop. */
export function startTour(): void {
  useTour.setState({ at: 0 });
}

/** Goes on, or back. Past the last stop the tour is over. */
export function moveTour(step: 1 | -1): void {
  useTour.setState(({ at }) => {
    if (typeof at !== 'number') return { at };
    const next = Math.max(0, at + step);
    return { at: next >= TOUR_STOPS.length ? null : next };
  });
}

export function endTour(): void {
  useTour.setState({ at: null });
}

/** The part of the page that the tour is at; null: none. */
export function stopOf(at: 'offered' | number | null): TourStop | null {
  return typeof at === 'number' ? (TOUR_STOPS[at] ?? null) : null;
}
