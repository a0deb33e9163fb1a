import { existsSync } from 'node:fs';
import { linkErrorSentence } from '../content/link-errors.ts';
import { problemLine } from '../content/problems.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { decodeLink } from '../share/link.ts';
import { galleryFile, galleryFileIds } from './gallery-files.ts';
import { readJson } from './read-json.ts';

/** A scenario, or what is wrong with it: one line a problem, each with the path to it. */
export type ScenarioReading = { ok: true; scenario: Scenario } | { ok: false; lines: string[] };

/** A share link, or only what stands behind its `#`: the codec's name, a colon, and the payload. */
const LINK = /#|^v\d+[a-z]*:/;

/**
 * Reads a scenario from where the command's argument points: a file, `-` for standard input, the id of a gallery
 * scenario, or a share link. A file of that name comes before all others.
 */
export async function readScenario(source: string): Promise<ScenarioReading> {
  if (source === '-' || existsSync(source)) return readFile(source);
  if (LINK.test(source)) return readLink(source);
  const path = galleryFile(source);
  if (path !== null) return readFile(path);
  return { ok: false, lines: [`${source}: there is no such file, and no gallery scenario of this id. Gallery: ${galleryFileIds().join(', ')}`] };
}

async function readFile(path: string): Promise<ScenarioReading> {
  const reading = await readJson(path);
  if (!reading.ok) return { ok: false, lines: [reading.error] };
  const parsed = parseScenario(reading.value);
  return parsed.ok ? { ok: true, scenario: parsed.value } : { ok: false, lines: parsed.problems.map((problem) => problemLine(problem)) };
}

function readLink(link: string): ScenarioReading {
  const decoded = decodeLink(link.slice(link.indexOf('#') + 1));
  if (decoded.ok) return { ok: true, scenario: decoded.value };
  const { error } = decoded;
  return { ok: false, lines: error.key === 'invalid' ? error.problems.map((problem) => problemLine(problem)) : [`link: ${linkErrorSentence(error, 'en')}`] };
}
