import { boxesOf } from '../../model/free-place.ts';
import { playedTogether } from '../../store/run/active-run.ts';
import { useDocument } from '../../store/document.ts';
import type { Layout } from '../../model/layout.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import type { Together } from '../../store/run/tracks.ts';
import { projectTogether, type TogetherScene } from '../geometry/together-scene.ts';
import { planOf } from './make-plan.ts';
import type { Plan } from './plan.ts';

/** What is drawn of all runs together: the marks of the front door, and what is painted. */
type Picture = { together: Together; records: readonly ScenarioRecord[]; layout: Layout; scene: TogetherScene; plan: Plan };

let last: Picture | null = null;

function isLast(together: Together, records: readonly ScenarioRecord[], layout: Layout): boolean {
  return last !== null && last.together === together && last.records === records && last.layout === layout;
}

function pictureOf(together: Together, records: readonly ScenarioRecord[], layout: Layout): Picture {
  if (last !== null && isLast(together, records, layout)) return last;
  const rects = boxesOf(records, layout);
  const tenants = new Set(records.flatMap((record) => (record.type === 'tenant' ? [record.id] : [])));
  const scene = projectTogether(together, rects, tenants);
  last = { together, records, layout, scene, plan: planOf(together, scene, rects, records) };
  return last;
}

/** The marks of the front door; the same ones until the runs or the places change. */
export function useTogetherScene(together: Together): TogetherScene {
  return useDocument(({ scenario }) => pictureOf(together, scenario.records, scenario.layout).scene);
}

/** What is painted now; null: nothing is played together. The same object until the runs or the places change. */
export function currentPlan(): Plan | null {
  const together = playedTogether();
  if (together === null) return null;
  const { records, layout } = useDocument.getState().scenario;
  return pictureOf(together, records, layout).plan;
}

/** Whether the plan that was made last is the one to be painted now, so that asking for it costs nothing. */
export function isPlanMade(): boolean {
  const together = playedTogether();
  const { records, layout } = useDocument.getState().scenario;
  return together === null || isLast(together, records, layout);
}
