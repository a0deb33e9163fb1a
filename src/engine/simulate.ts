import type { Scenario } from '../model/scenario.ts';
import { checkExpectations } from './expectations.ts';
import { findingsOf } from './findings.ts';
import type { Run, SimulationResult } from './result.ts';
import { networkOf } from './routing/network.ts';
import { traceMessage } from './trace-message.ts';

/**
 * Sends every message of a drawing on its way. Pure, synchronous and deterministic: the same scenario gives the same
 * result, always. Ends whatever the drawing: a way that repeats itself is a loop, and there is a hop limit.
 *
 * @param scenario validated (model/validate.ts); on such a value it never throws. `layout` is not read.
 */
export function simulate(scenario: Scenario): SimulationResult {
  const network = networkOf(scenario);
  const runs = scenario.messages.flatMap((message) => traceMessage(network, message));
  return { runs, findings: findingsOf(scenario, network.resolve), expectations: checkExpectations(scenario, runs) };
}

/**
 * Sends one message of a drawing on its way: the runs that `simulate` gives for it, without the work for all others.
 *
 * @param scenario as for `simulate`.
 * @returns empty when it has no such message.
 */
export function simulateMessage(scenario: Scenario, messageId: string): Run[] {
  const network = networkOf(scenario);
  return scenario.messages.flatMap((message) => (message.id === messageId ? traceMessage(network, message) : []));
}
