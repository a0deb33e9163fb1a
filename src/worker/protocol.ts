import type { Scenario } from '../model/scenario.ts';
import type { SimulationResult } from '../engine/result.ts';

/** What the engine reads of a document. Positions, title and description are not among it: moving things starts no run. */
export type EngineInput = Omit<Scenario, 'layout' | 'title' | 'description'>;

/** Page → worker. */
export type Request = { type: 'run'; run: number; input: EngineInput };

/** Worker → page. `run` is the number of the request it answers. */
export type Response =
  | { type: 'ready' }
  | { type: 'result'; run: number; result: SimulationResult }
  | { type: 'failed'; run: number; message: string };
