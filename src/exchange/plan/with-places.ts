import { freePlaces } from '../../model/free-place.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import type { Scenario } from '../../model/scenario.ts';

/** The scenario with other records, each new one at a free place. A drawing in which nothing has a place yet is arranged as a whole when it is opened. */
export function withPlaces(scenario: Scenario, records: ScenarioRecord[]): Scenario {
  if (Object.keys(scenario.layout).length === 0) return { ...scenario, records };
  const known = new Set(scenario.records.map((record) => record.id));
  let layout = scenario.layout;
  // As they are now: a tenant that has got more connectors is taller.
  const placed = records.filter(({ id }) => known.has(id));
  for (const record of records.filter(({ id }) => !known.has(id))) {
    layout = { ...layout, ...freePlaces(record, placed, layout) };
    placed.push(record);
  }
  return { ...scenario, records, layout };
}
