import type { ScenarioRecord } from '../model/record.ts';
import { useDocument } from '../store/document.ts';

/** All records of the drawing: what a field may name is drawn somewhere. */
export function useRecords(): readonly ScenarioRecord[] {
  return useDocument((state) => state.scenario.records);
}
