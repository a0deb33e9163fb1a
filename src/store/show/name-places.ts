import type { Language } from '../../content/language.ts';
import { placeTexts } from '../../content/place-texts.ts';
import type { Place } from '../../engine/result.ts';
import { recordTitle } from '../../model/record-title.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import { connectorsBeside } from '../edit/connectors-in.ts';
import type { RowRef } from '../session.ts';
import type { ShownHop } from '../run/shown-run.ts';

/** What a record is called. One that is gone since the run keeps its id as its name. */
export function recordName(records: readonly ScenarioRecord[], id: string): string {
  const record = records.find((known) => known.id === id);
  return record === undefined ? id : recordTitle(record);
}

/** What a connector is called; empty for one that is gone. */
export function rowName(records: readonly ScenarioRecord[], row: RowRef): string {
  return connectorsBeside(records, row)[row.index]?.Name ?? '';
}

/** What a place of the run is called in the drawing. */
export function placeName(records: readonly ScenarioRecord[], place: Place, language: Language): string {
  return place.kind === 'frontDoor' ? placeTexts.frontDoor[language] : recordName(records, place.id);
}

/** A hop as `from → to`. A submission begins and ends at one tenant, so it is told as coming from the mailbox. */
export function wayName(records: readonly ScenarioRecord[], hop: ShownHop, language: Language): string {
  const from = hop.routing.key === 'submission' ? placeTexts.mailbox[language] : placeName(records, hop.from, language);
  return placeTexts.way[language](from, placeName(records, hop.to, language));
}
