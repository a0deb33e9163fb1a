import { checkReferences } from './check-references.ts';
import { migrate, versionOf, type RawDocument } from './migrations.ts';
import { parseWith, quote, type Parsed, type ProblemKey } from './problem.ts';
import { SCHEMA_VERSION, scenarioSchema, type Scenario } from './scenario.ts';

/** More than any drawing, fewer than would freeze the page that opens a hostile link. */
export const MAX_RECORDS = 5_000;

/**
 * The one way into the document: link, file, storage and paste all come through here.
 * Migrates an older document, validates it against the schema, then checks ids and references.
 *
 * @param input anything, usually what `JSON.parse` gave.
 * @returns the scenario, or every problem found with its path. Never throws.
 */
export function parseScenario(input: unknown): Parsed<Scenario> {
  if (!isRawDocument(input)) return failure('notAScenario', '', input, 'object');
  const version = versionOf(input);
  if (version === null) return failure('wrongType', 'schemaVersion', input['schemaVersion'], 'number');
  if (version > SCHEMA_VERSION) return failure('newerVersion', 'schemaVersion', version, `${SCHEMA_VERSION}`);
  const records = input['records'];
  if (Array.isArray(records) && records.length > MAX_RECORDS) {
    return failure('tooManyRecords', 'records', records.length, `${MAX_RECORDS}`);
  }
  const parsed = parseWith(scenarioSchema, migrate(input, version));
  if (!parsed.ok) return parsed;
  const problems = checkReferences(parsed.value);
  return problems.length === 0 ? parsed : { ok: false, problems };
}

function isRawDocument(input: unknown): input is RawDocument {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function failure(key: ProblemKey, path: string, received: unknown, expected: string): Parsed<never> {
  return { ok: false, problems: [{ key, path, received: quote(received), expected }] };
}
