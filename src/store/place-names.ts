import { useCallback } from 'react';
import type { Language } from '../content/language.ts';
import { placeTexts } from '../content/place-texts.ts';
import type { Place } from '../engine/result.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { useDocument } from './document.ts';
import { useLanguage } from './use-texts.ts';

/** What a place of the run is called in the drawing. A record that is gone since the run keeps its id as its name. */
export function placeName(records: readonly ScenarioRecord[], place: Place, language: Language): string {
  if (place.kind === 'frontDoor') return placeTexts.frontDoor[language];
  const record = records.find(({ id }) => id === place.id);
  if (record === undefined) return place.id;
  return record.type === 'mxRecord' ? record.domain : record.name;
}

/** Names places in the reader's language; another function only when the drawing or the language changed. */
export function usePlaceName(): (place: Place) => string {
  const records = useDocument((state) => state.scenario.records);
  const language = useLanguage();
  return useCallback((place) => placeName(records, place, language), [records, language]);
}
