import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-reduced-motion: reduce)';

/** Whether the reader asked their system for less motion, now. */
export function reducedMotion(): boolean {
  return matchMedia(QUERY).matches;
}

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The same, watched. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, reducedMotion);
}
