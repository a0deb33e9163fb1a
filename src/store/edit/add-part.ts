import { partNames, partRecordNames } from '../../content/part-texts.ts';
import { freePlaces } from '../../model/free-place.ts';
import type { Layout } from '../../model/layout.ts';
import type { PartId } from '../../model/parts/part.ts';
import { parts } from '../../model/parts/parts.ts';
import { selectedOrganization } from './add-record.ts';
import { change, currentScenario } from '../document.ts';
import { usePreferences } from '../preferences.ts';
import { select } from '../session.ts';

/** Adds a ready-made part for the selected organization, as one change, and selects what is new. */
export function addPart(id: PartId): void {
  const { language } = usePreferences.getState();
  const scenario = currentScenario();
  const names = { server: partRecordNames.server[language], filter: partRecordNames.filter[language], printer: partRecordNames.printer[language] };
  const { records, added } = parts[id]({ records: scenario.records, organization: selectedOrganization(), names });
  const fresh = new Set(added);
  let layout: Layout = scenario.layout;
  const placed = records.filter((record) => !fresh.has(record.id));
  for (const record of records.filter((candidate) => fresh.has(candidate.id))) {
    layout = { ...layout, ...freePlaces(record, placed, layout) };
    placed.push(record);
  }
  change({ key: 'add', name: partNames[id][language] }, (before) => ({ ...before, records, layout }));
  select(added);
}
