import type { ShownRun } from '../store/shown-run.ts';
import type { Layout } from '../model/layout.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { activeRun, useActiveRun } from '../store/active-run.ts';
import { useDocument } from '../store/document.ts';
import { rectsOf } from './geometry/rects.ts';
import { projectRun, type Scene } from './geometry/scene.ts';

const NOTHING: Scene = { legs: [], pins: [] };

type Input = { run: ShownRun | null; records: readonly ScenarioRecord[]; layout: Layout };

/** The last scene; several components of one frame ask for the same one. */
let last: (Input & { scene: Scene }) | null = null;

function sceneOf(input: Input): Scene {
  const { run, records, layout } = input;
  if (run === null) return NOTHING;
  if (last !== null && last.run === run && last.records === records && last.layout === layout) return last.scene;
  const tenants = new Set(records.filter((record) => record.type === 'tenant').map((record) => record.id));
  const scene = projectRun(run, rectsOf(records, layout), tenants);
  last = { ...input, scene };
  return scene;
}

/** The shown run, projected onto the drawing as it stands. */
export function useScene(): Scene {
  const run = useActiveRun();
  return useDocument(({ scenario }) => sceneOf({ run, records: scenario.records, layout: scenario.layout }));
}

/** The same, now. */
export function currentScene(): Scene {
  const { records, layout } = useDocument.getState().scenario;
  return sceneOf({ run: activeRun(), records, layout });
}
