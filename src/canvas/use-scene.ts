import { boxesOf } from '../model/free-place.ts';
import type { ShownRun } from '../store/run/shown-run.ts';
import type { Layout } from '../model/layout.ts';
import type { ScenarioRecord } from '../model/record.ts';
import { activeRun, useActiveRun } from '../store/run/active-run.ts';
import { useDocument } from '../store/document.ts';
import { projectRun, settleScene, type Leg, type Pin, type Scene } from './geometry/scene.ts';

const NOTHING: Scene = { legs: [], pins: [] };

type Input = { run: ShownRun | null; records: readonly ScenarioRecord[]; layout: Layout };

/** The last scene; several components of one frame ask for the same one. */
let last: (Input & { scene: Scene }) | null = null;

function sceneOf(input: Input): Scene {
  const { run, records, layout } = input;
  if (run === null) return NOTHING;
  if (last !== null && last.run === run && last.records === records && last.layout === layout) return last.scene;
  const tenants = new Set(records.filter((record) => record.type === 'tenant').map((record) => record.id));
  const scene = settleScene(last?.scene ?? NOTHING, projectRun(run, boxesOf(records, layout), tenants));
  last = { ...input, scene };
  return scene;
}

/** The ways of the shown run, projected onto the drawing as it stands; the same ones until one of them is another. */
export function useLegs(): readonly Leg[] {
  const run = useActiveRun();
  return useDocument(({ scenario }) => sceneOf({ run, records: scenario.records, layout: scenario.layout }).legs);
}

/** Its decisions' pins, likewise. */
export function usePins(): readonly Pin[] {
  const run = useActiveRun();
  return useDocument(({ scenario }) => sceneOf({ run, records: scenario.records, layout: scenario.layout }).pins);
}

/** The same, now. */
export function currentScene(): Scene {
  const { records, layout } = useDocument.getState().scenario;
  return sceneOf({ run: activeRun(), records, layout });
}
