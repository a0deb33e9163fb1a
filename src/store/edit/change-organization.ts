import { freePlaces } from '../../model/free-place.ts';
import { change, type ChangeLabel } from '../document.ts';

/** Gives a record another organization (or none), and it a place there: a node always stands where it belongs. */
export function changeOrganization(id: string, organization: string | null, label: ChangeLabel): void {
  change(label, (scenario) => {
    const record = scenario.records.find((candidate) => candidate.id === id);
    if (record === undefined || !('organization' in record) || record.organization === organization) return scenario;
    const moved = { ...record, organization };
    const others = scenario.records.filter((other) => other.id !== id);
    const layout = Object.fromEntries(Object.entries(scenario.layout).filter(([key]) => key !== id));
    return {
      ...scenario,
      records: scenario.records.map((other) => (other.id === id ? moved : other)),
      layout: { ...layout, ...freePlaces(moved, others, layout) },
    };
  });
}
