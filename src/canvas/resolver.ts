import type { ScenarioRecord } from '../model/record.ts';
import { hostResolver, type HostResolver } from '../model/resolve-host.ts';

const cache = new WeakMap<readonly ScenarioRecord[], HostResolver>();

/** The resolver of a drawing's names, prepared once for each state of its records: every row of every node asks it. */
export function resolverOf(records: readonly ScenarioRecord[]): HostResolver {
  const known = cache.get(records) ?? hostResolver(records);
  cache.set(records, known);
  return known;
}
