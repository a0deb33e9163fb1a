import { playedTogether } from '../../store/active-run.ts';
import { useDocument } from '../../store/document.ts';
import type { Layout } from '../../model/layout.ts';
import type { ScenarioRecord } from '../../model/record.ts';
import type { Together } from '../../store/tracks.ts';
import { rectsOf } from '../geometry/rects.ts';
import { projectTogether, type TogetherScene } from '../geometry/together-scene.ts';
import { linesOf } from './paint-together.ts';
import type { TogetherPicture } from './picture.ts';

let last: (TogetherPicture & { layout: Layout }) | null = null;

function pictureOf(together: Together, records: readonly ScenarioRecord[], layout: Layout): TogetherPicture {
  if (last !== null && last.together === together && last.records === records && last.layout === layout) return last;
  const rects = rectsOf(records, layout);
  const tenants = new Set(records.flatMap((record) => (record.type === 'tenant' ? [record.id] : [])));
  const scene = projectTogether(together, rects, tenants);
  last = { together, records, layout, rects, scene, lines: linesOf({ together, scene, rects, records }) };
  return last;
}

/** The marks of the front door; the same ones until the runs or the places change. */
export function useTogetherScene(together: Together): TogetherScene {
  return useDocument(({ scenario }) => pictureOf(together, scenario.records, scenario.layout).scene);
}

/** The picture as it is now; null: nothing is played together. */
export function currentPicture(): TogetherPicture | null {
  const together = playedTogether();
  if (together === null) return null;
  const { records, layout } = useDocument.getState().scenario;
  return pictureOf(together, records, layout);
}
