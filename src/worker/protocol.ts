import type { Attribution } from '../engine/attribution/types.ts';
import type { EntryFacts, Repair } from '../engine/explore.ts';
import type { ClaimedHost } from '../engine/find-claimed-hosts.ts';
import type { ForkPoint } from '../engine/fork.ts';
import type { Run, SimulationResult } from '../engine/result.ts';
import type { Profile } from '../model/profile.ts';
import type { Scenario } from '../model/scenario.ts';

/**
 * What the engine reads of a document. Positions, title and description are not among it: moving things starts no run. Nor
 * is what domains publish about authentication: it is another question, and the engine never hears of it.
 */
export type EngineInput = Omit<Scenario, 'layout' | 'title' | 'description' | 'domainPolicies'>;

/** What can be asked about a drawing, beside its run. */
export type Question =
  /** Which small changes would make the entry Originating from a tenant? */
  | { key: 'repairs'; entry: EntryFacts; tenant: string }
  /** How does each rule text decide the entry? */
  | { key: 'profiles'; entry: EntryFacts }
  /** What would become of a message whose session at one hop were another? */
  | { key: 'fork'; point: ForkPoint }
  /** Which hosts would an inbound connector recognize? */
  | { key: 'hosts'; tenant: string; connector: string };

export type Answer =
  | { key: 'repairs'; repairs: Repair[] }
  | { key: 'profiles'; decisions: { [P in Profile]: Attribution } }
  | { key: 'fork'; run: Run | null }
  | { key: 'hosts'; hosts: ClaimedHost[] };

/** Page → worker. */
export type Request =
  /** `first`: the message to be answered first, by itself; null: none is more urgent than the others. */
  | { type: 'run'; run: number; input: EngineInput; first: string | null }
  | { type: 'explore'; run: number; input: EngineInput; question: Question };

/** Worker → page. `run` is the number of the request it answers. */
export type Response =
  | { type: 'ready' }
  /** The runs of the message that was to be answered first. The result follows. */
  | { type: 'first'; run: number; runs: Run[] }
  | { type: 'result'; run: number; result: SimulationResult }
  | { type: 'explored'; run: number; answer: Answer }
  | { type: 'failed'; run: number; message: string };
