import * as v from 'valibot';
import { parseWith } from '../../model/problem.ts';
import { parseScenario } from '../../model/validate.ts';
import type { DocumentVersion } from './document.ts';

/** Versions kept of one document. The oldest goes when another comes. */
export const MAX_VERSIONS = 20;
/** Shortest time between two kept versions, in milliseconds: five minutes. */
export const VERSION_INTERVAL = 5 * 60_000;

const versionSchema = v.object({ title: v.string(), savedAt: v.pipe(v.number(), v.finite()), scenario: v.unknown() });
type RawVersion = v.InferOutput<typeof versionSchema>;

/** The entries of a history that are versions at all; what is in them is judged when they are asked for. */
function rawVersions(history: unknown): RawVersion[] {
  if (!Array.isArray(history)) return [];
  return history.map((entry: unknown) => parseWith(versionSchema, entry)).flatMap((entry) => (entry.ok ? [entry.value] : []));
}

/**
 * A document's history once the stored state is about to be replaced: that state is kept, unless the last one kept is
 * younger than the interval.
 */
export function withVersion(history: unknown, { title, savedAt, scenario }: RawVersion): unknown {
  const versions = rawVersions(history);
  const last = versions.at(-1);
  if (last !== undefined && savedAt - last.savedAt < VERSION_INTERVAL) return versions;
  return [...versions, { title, savedAt, scenario }].slice(-MAX_VERSIONS);
}

/** The versions of a history that can be opened, the oldest first. */
export function readVersions(history: unknown): DocumentVersion[] {
  return rawVersions(history).flatMap(({ title, savedAt, scenario }) => {
    const parsed = parseScenario(scenario);
    return parsed.ok ? [{ title, savedAt, scenario: parsed.value }] : [];
  });
}
