import { recordTypeNames } from '../../content/record-types.ts';
import { clearSpot } from '../../model/clear-spot.ts';
import { freePlaces, growFrame, NEW_FRAME } from '../../model/free-place.ts';
import type { Layout } from '../../model/layout.ts';
import { newRecord } from '../../model/new-record.ts';
import { recordTitle } from '../../model/record-title.ts';
import type { RecordType, ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';
import { currentScenario } from '../document.ts';
import { usePreferences } from '../preferences.ts';
import { focusPanel } from '../show/focus-panel.ts';
import { addRecords } from './records.ts';
import { select, useSession } from '../session.ts';

/** The organization that new records go into: the selected one, or that of what is selected; null: none. */
export function selectedOrganization(): string | null {
  const { ids } = useSession.getState().selection;
  const selected = currentScenario().records.find((record) => record.id === ids[0]);
  if (selected?.type === 'organization') return selected.id;
  return selected !== undefined && 'organization' in selected ? selected.organization : null;
}

function placesOf(record: ScenarioRecord, place: { x: number; y: number } | null, { records, layout }: Scenario): Layout {
  if (place === null || record.type === 'mxRecord') return freePlaces(record, records, layout);
  if (record.type === 'organization') return { [record.id]: { ...place, ...NEW_FRAME } };
  const spot = clearSpot(record.id, place, [...records, record], layout);
  return { [record.id]: spot, ...growFrame(record, spot, layout) };
}

/**
 * Creates a record with names and addresses of its own, adds it and selects it.
 *
 * @param place its upper left corner in the drawing, or near it where it would cover another node; null: wherever there is room.
 * @param organization id of the organization it belongs to; null: none.
 * @returns the new record's id.
 */
export function addNewRecord(type: RecordType, place: { x: number; y: number } | null, organization: string | null): string {
  const scenario = currentScenario();
  const stem = recordTypeNames[type][usePreferences.getState().language];
  const record = newRecord(type, { records: scenario.records, organization, stem });
  addRecords([record], placesOf(record, place, scenario), { key: 'add', name: recordTitle(record) });
  select([record.id]);
  return record.id;
}

/** The same, for somebody who is looking on: the words of a note get the focus, for whoever takes a note wants to write. */
export function addByHand(type: RecordType, place: { x: number; y: number } | null, organization: string | null): void {
  addNewRecord(type, place, organization);
  if (type === 'note') focusPanel('inspector');
}
