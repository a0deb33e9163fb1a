import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../model/scenario.ts';
import { parseScenario } from '../model/validate.ts';
import { anyScenario } from './fixtures/any-scenario.ts';
import { simulate } from './index.ts';
import type { SimulationResult } from './result.ts';
import { HOP_LIMIT } from './routing/walk.ts';

const RUNS = 400;

function parsed(document: unknown): Scenario {
  const reading = parseScenario(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** What must not depend on the order in which records were drawn: the ledger's order does, decisions and ways do not. */
function waysOf({ runs }: SimulationResult): unknown {
  return runs.map(({ id, outcome, hops }) => ({
    id,
    outcome,
    hops: hops.map(({ from, to, session, routing, attribution, arrival }) => ({
      from,
      to,
      session,
      routing,
      arrival,
      decision: attribution && [attribution.verdict, attribution.tenant, attribution.connector, attribution.decidedBy, attribution.tenants],
    })),
  }));
}

describe('whatever is drawn,', () => {
  test('every message comes to an end within the hop limit', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        for (const { hops } of simulate(parsed(document)).runs) expect(hops.length).toBeLessThanOrEqual(HOP_LIMIT);
      }),
      { numRuns: RUNS },
    );
  });

  test('the same drawing gives the same result, and the drawing is left as it was', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        const scenario = parsed(document);
        const before = JSON.stringify(scenario);
        const first = JSON.stringify(simulate(scenario));
        expect(JSON.stringify(simulate(scenario))).toBe(first);
        expect(JSON.stringify(scenario)).toBe(before);
      }),
      { numRuns: RUNS },
    );
  });

  test('the result is plain JSON', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        const result = simulate(parsed(document));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('dragging changes nothing', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: -1000, max: 1000 }), (document, x) => {
        const dragged = { ...document, layout: Object.fromEntries(document.records.map(({ id }) => [id, { x, y: x }])) };
        expect(simulate(parsed(dragged))).toEqual(simulate(parsed(document)));
      }),
      { numRuns: RUNS / 4 },
    );
  });

  test('the order in which things were drawn changes no decision and no way', () => {
    fc.assert(
      fc.property(anyScenario, fc.infiniteStream(fc.nat()), (document, numbers) => {
        const keyed = document.records.map((record) => ({ record, key: numbers.next().value }));
        const records = keyed.sort((a, b) => a.key - b.key).map(({ record }) => record);
        expect(waysOf(simulate(parsed({ ...document, records })))).toEqual(waysOf(simulate(parsed(document))));
      }),
      { numRuns: RUNS },
    );
  });

  test('hops follow each other in place and time, and only the last one may be refused', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        for (const { hops, endsAt } of simulate(parsed(document)).runs) {
          hops.forEach((hop, at) => {
            const previous = hops[at - 1];
            if (previous !== undefined) {
              expect(hop.from).toEqual(previous.to);
              expect(hop.startsAt).toBe(previous.endsAt);
              expect(['relayed', 'readdressed']).toContain(previous.arrival.key);
            }
            const moments = [hop.startsAt, hop.decidesAt ?? hop.startsAt, hop.turnsAt ?? hop.endsAt, hop.endsAt];
            expect(moments).toEqual(moments.toSorted((a, b) => a - b));
            expect(hop.decidesAt === null).toBe(hop.attribution === null);
          });
          expect(endsAt).toBe(hops.at(-1)?.endsAt ?? 0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('runs and hops have ids of their own', () => {
    fc.assert(
      fc.property(anyScenario, (document) => {
        const { runs } = simulate(parsed(document));
        const ids = runs.flatMap((run) => [run.id, ...run.hops.map((hop) => hop.id)]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
