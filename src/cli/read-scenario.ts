import { existsSync, readFileSync } from 'node:fs';
import { parseScenario } from '../model/validate.ts';
import type { Scenario } from '../model/scenario.ts';
import { galleryFile, galleryFileIds } from './gallery-files.ts';

const STANDARD_INPUT = 0;

/** A scenario, or what is wrong with it: one line a problem, each with the path to it. */
export type ScenarioReading = { ok: true; scenario: Scenario } | { ok: false; lines: string[] };

/**
 * Reads a scenario from where the command's argument points: a file, `-` for standard input, or the id of a gallery
 * scenario. A file of that name comes before a gallery scenario.
 */
export function readScenario(source: string): ScenarioReading {
  const path = source === '-' || existsSync(source) ? source : galleryFile(source);
  if (path === null) {
    return failure([`${source}: no such file, and no gallery scenario of this id`, `gallery: ${galleryFileIds().join(' ')}`]);
  }
  const text = readText(path);
  return text.ok ? parseText(text.value) : failure([text.error]);
}

function readText(path: string): { ok: true; value: string } | { ok: false; error: string } {
  try {
    return { ok: true, value: readFileSync(path === '-' ? STANDARD_INPUT : path, 'utf8') };
  } catch (error) {
    return { ok: false, error: `${path}: ${messageOf(error)}` };
  }
}

function parseText(text: string): ScenarioReading {
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failure([`not JSON: ${messageOf(error)}`]);
  }
  const parsed = parseScenario(document);
  if (parsed.ok) return { ok: true, scenario: parsed.value };
  return failure(
    parsed.problems.map(({ path, key, received, expected }) => {
      const wanted = expected === null ? '' : `, expected ${expected}`;
      return `${path === '' ? 'scenario' : path}: ${key} (received ${received}${wanted})`;
    }),
  );
}

function failure(lines: string[]): ScenarioReading {
  return { ok: false, lines };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
