/*
 * The engine as a library: everything an importer needs comes through this door. The README shows it at work, and a test
 * holds that example to what it says (as-library.test.ts).
 *
 * It promises:
 * - Pure: it reads nothing but its arguments, and changes none of them. A ForestIndex alone can be edited, by its own methods.
 * - Synchronous and deterministic: no clock, no chance, no locale. The same input gives the same answer in a page's
 *   worker, in a test and in a terminal; the order in which an index was built or edited never shows.
 * - Never throws on validated input: a scenario that `parseScenario` (model/validate.ts) accepted, or a forest and
 *   sessions whose records the model's schemas accepted. Only a `submittedBy` must name a tenant of the forest.
 * - Always ends: a way that repeats itself is a loop.
 * - Gives plain JSON in keys and data, no sentences; every union is closed.
 *
 * Costs, with n connectors in the forest: `indexForest` and `attribute` (whose ledger has a row for each) n; `decide`
 * practically nothing of n; `compare` what matched; an edit of the index, its tenant's own records.
 */
export { attribute, compare } from './attribution/attribute.ts';
export { decide } from './attribution/decide.ts';
export { indexForest, type ForestIndex } from './attribution/index/forest-index.ts';
export { decisionsByProfile, repairsFor, type EntryFacts, type Repair } from './explore.ts';
export { findClaimedHosts, type ClaimedHost } from './find-claimed-hosts.ts';
export { forkRun, type ForkPoint } from './fork.ts';
export { simulate, simulateMessage } from './simulate.ts';

export type {
  AssumptionId,
  Attribution,
  ComparedDecision,
  Consequences,
  Decision,
  Forest,
  ForestTenant,
  LedgerReason,
  LedgerRow,
  Reply,
  Session,
  Step,
  StepOutcome,
} from './attribution/types.ts';
export type { Arrival, ExpectationResult, Finding, Hop, NoRouteReason, Outcome, Place, RoutingReason, Run, RunCause, SimulationResult } from './result.ts';
