import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../model/validate.ts';
import { simulate } from '../index.ts';
import type { ArrivalKey, NoRouteReason, RoutingReasonKey } from '../result.ts';
import { waysIn } from '../fixtures/ways-in-words.ts';
import * as replies from './replies.ts';

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

const FILES = readdirSync(CASES)
  .sort()
  .map((file) => ({ file, rows: v.parse(v.array(caseSchema), JSON.parse(readFileSync(`${CASES}${file}`, 'utf8'))) }));

describe.each(FILES)('$file', ({ rows }) => {
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

/* `true` for each key: a key that is added to the engine and not to this list does not compile. */
const ROUTING_REASONS: { readonly [K in RoutingReasonKey]: true } = {
  submission: true,
  sendConnectorSmartHost: true,
  sendConnectorMx: true,
  transportRule: true,
  centralizedTransport: true,
  outboundConnectorSmartHost: true,
  outboundConnectorMx: true,
  mx: true,
  onmicrosoft: true,
};
const ARRIVALS: { readonly [K in ArrivalKey]: true } = { delivered: true, relayed: true, readdressed: true, refused: true, ambiguous: true, undeliverable: true };
const NO_ROUTES: { readonly [K in NoRouteReason['key']]: true } = { noSendConnector: true, noMx: true, unresolvedHost: true, noSmartHost: true, unknownConnector: true };

describe('some case expects each', () => {
  const runs = FILES.flatMap(({ rows }) => rows).flatMap(({ scenario }) => {
    const parsed = parseScenario({ schemaVersion: 1, ...scenario });
    return parsed.ok ? simulate(parsed.value).runs : [];
  });
  const hops = runs.flatMap((run) => run.hops);
  const outcomes = runs.map((run) => run.outcome);

  test.each(Object.keys(ROUTING_REASONS))('reason to go on: %s', (key) => {
    expect(hops.map(({ routing }) => routing.key)).toContain(key);
  });
  test.each(Object.keys(ARRIVALS))('arrival: %s', (key) => {
    expect(hops.map(({ arrival }) => arrival.key)).toContain(key);
  });
  test.each(Object.keys(NO_ROUTES))('no route: %s', (key) => {
    expect(outcomes.flatMap((outcome) => (outcome.kind === 'noRoute' ? [outcome.reason.key] : []))).toContain(key);
  });
  test.each(Object.entries(replies))('reply: %s', (_, reply) => {
    const given = [...hops.map(({ arrival }) => ('reply' in arrival ? arrival.reply : null)), ...outcomes.map((outcome) => ('reply' in outcome ? outcome.reply : null))];
    expect(given).toContainEqual(reply);
  });
});
