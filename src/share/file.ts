import { compareStrings } from '../util/compare-strings.ts';
import type { Problem } from '../model/problem.ts';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { locateJsonError, type TextPlace } from './file/locate-json-error.ts';
import { printJson } from './file/print-json.ts';
import { jsonDepth } from './json-depth.ts';

/** Why a file opens nothing; closed list, one sentence each in the content tables. */
export type FileError =
  | { key: 'emptyFile' }
  /** The text stops being JSON there. */
  | ({ key: 'notJson' } & TextPlace)
  /** Larger, or nested deeper, than any drawing. */
  | { key: 'tooLarge' }
  | { key: 'invalid'; problems: readonly Problem[] };

/** What reading a file gives. */
export type FileResult = { ok: true; value: Scenario } | { ok: false; error: FileError };

/** Longest file that is read, in characters; a drawing of 5,000 records has some four million. */
export const MAX_FILE_LENGTH = 20_000_000;
const MAX_DEPTH = 64;
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A scenario as the text of a file: JSON, in the schema's order of keys, with a line end at its end; parameters that this
 * product does not know stay at their objects' ends. Defaults are written out: a file is kept for years, and what it
 * says must not change when a default does.
 */
export function toFileText(scenario: Scenario): string {
  const parsed = parseScenario(scenario);
  const { layout, ...rest } = parsed.ok ? parsed.value : scenario;
  const places = Object.entries(layout).sort(([a], [b]) => compareStrings(a, b));
  return `${printJson({ ...rest, layout: Object.fromEntries(places) })}\n`;
}

/** Reads the text of a file. Never throws; a byte order mark is tolerated. */
export function parseFileText(text: string): FileResult {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (json.length > MAX_FILE_LENGTH || jsonDepth(json) > MAX_DEPTH) return failure({ key: 'tooLarge' });
  if (json.trim() === '') return failure({ key: 'emptyFile' });
  let input: unknown;
  try {
    input = JSON.parse(json);
  } catch {
    return failure({ key: 'notJson', ...locateJsonError(json) });
  }
  const parsed = parseScenario(input);
  return parsed.ok ? parsed : failure({ key: 'invalid', problems: parsed.problems });
}

function failure(error: FileError): FileResult {
  return { ok: false, error };
}
