import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../model/validate.ts';
import { simulate } from '../index.ts';
import { waysIn } from '../fixtures/ways-in-words.ts';

/*
 * Routing as rows: a drawing, and for each run its hops and its end in words. `source` says where the expectation comes
 * from. Every run must be expected, reports and copies included.
 */
const caseSchema = v.strictObject({
  name: v.string(),
  source: v.string(),
  scenario: v.looseObject({ records: v.array(v.unknown()), messages: v.array(v.unknown()) }),
  expected: v.record(v.string(), v.array(v.string())),
  /** By id of a hop: the assumptions its verdict rested on. Hops that are not named are not asked. */
  restsOn: v.optional(v.record(v.string(), v.array(v.string())), {}),
});

const CASES = fileURLToPath(new URL('./cases/', import.meta.url));

describe.each(readdirSync(CASES).sort())('%s', (file) => {
  const rows = v.parse(v.array(caseSchema), JSON.parse(readFileSync(`${CASES}${file}`, 'utf8')));
  test.each(rows)('$name', ({ scenario, expected, restsOn }) => {
    const parsed = parseScenario({ schemaVersion: 1, ...scenario });
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    const result = parsed.ok ? simulate(parsed.value) : null;
    expect(result === null ? {} : waysIn(result)).toEqual(expected);
    const hops = result?.runs.flatMap((run) => run.hops) ?? [];
    for (const [id, assumptions] of Object.entries(restsOn)) {
      expect(hops.find((hop) => hop.id === id)?.attribution?.assumptions, id).toEqual(assumptions);
    }
  });
});
