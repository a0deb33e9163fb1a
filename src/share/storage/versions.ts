import * as v from 'valibot';
import { parseWith } from '../../model/problem.ts';
import { parseScenario } from '../../model/validate.ts';
import type { DocumentVersion } from './document.ts';

/** Versions kept of one document. The oldest goes when another comes. */
export const MAX_VERSIONS = 20;
/** Shortest time between two kept versions, in milliseconds: five minutes. */
export const VERSION_INTERVAL = 5 * 60_000;

const versionSchema = v.object({ title: v.string(), savedAt: v.pipe(v.number(), v.finite()), scenario: v.unknown(), milestone: v.exactOptional(v.literal(true)) });
type RawVersion = v.InferOutput<typeof versionSchema>;

/** The entries of a history that are versions at all; what is in them is judged when they are asked for. */
function rawVersions(history: unknown): RawVersion[] {
  if (!Array.isArray(history)) return [];
  return history.map((entry: unknown) => parseWith(versionSchema, entry)).flatMap((entry) => (entry.ok ? [entry.value] : []));
}

/**
 * A document's history once the stored state is about to be replaced: that state is kept, unless the last one kept is
 * younger than the interval. A milestone is kept in any case, and the last one does not go when it is the oldest.
 */
export function withVersion(history: unknown, { title, savedAt, scenario, milestone }: RawVersion): unknown {
  const versions = rawVersions(history);
  const last = versions.at(-1);
  if (last !== undefined && milestone !== true && savedAt - last.savedAt < VERSION_INTERVAL) return versions;
  const all = [...versions, { title, savedAt, scenario, ...(milestone === true ? { milestone } : {}) }];
  if (all.length <= MAX_VERSIONS) return all;
  const isOnlyMilestone = all.findLastIndex((version) => version.milestone === true) === 0;
  return isOnlyMilestone ? [...all.slice(0, 1), ...all.slice(1 - MAX_VERSIONS)] : all.slice(-MAX_VERSIONS);
}

/** The versions of a history that can be opened, the oldest first. */
export function readVersions(history: unknown): DocumentVersion[] {
  return rawVersions(history).flatMap(({ title, savedAt, scenario, milestone }) => {
    const parsed = parseScenario(scenario);
    return parsed.ok ? [{ title, savedAt, scenario: parsed.value, ...(milestone === true ? { milestone } : {}) }] : [];
  });
}
