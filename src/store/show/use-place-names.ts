import { useCallback } from 'react';
import type { Place } from '../../engine/result.ts';
import type { ShownHop } from '../run/shown-run.ts';
import { useDocument } from '../document.ts';
import { placeName, recordName, wayName } from './name-places.ts';
import { useLanguage } from './use-texts.ts';

/*
 * Names for what a run speaks of, in the drawing and the language that are open. Each hook gives another function only
 * when one of the two changed.
 */

/** Names records by their ids. */
export function useRecordName(): (id: string) => string {
  const records = useDocument((state) => state.scenario.records);
  return useCallback((id) => recordName(records, id), [records]);
}

/** Names places. */
export function usePlaceName(): (place: Place) => string {
  const records = useDocument((state) => state.scenario.records);
  const language = useLanguage();
  return useCallback((place) => placeName(records, place, language), [records, language]);
}

/** Names hops, `from → to`. */
export function useWayName(): (hop: ShownHop) => string {
  const records = useDocument((state) => state.scenario.records);
  const language = useLanguage();
  return useCallback((hop) => wayName(records, hop, language), [records, language]);
}
