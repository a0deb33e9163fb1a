import { spawnSync } from 'node:child_process';
import type { ComparedDecision, Decision } from '../../engine/attribution/types.ts';
import { compare, decide, indexForest, type ForestIndex } from '../../engine/index.ts';
import { DEFAULT_PROFILE } from '../../model/profile.ts';
import { compareStrings } from '../../util/compare-strings.ts';
import { engineTable } from './engine-table.ts';
import { linearScan, type Scanned } from './linear-scan.ts';
import { makeForest, type MeasuredForest } from './make-forest.ts';
import { makeMessages, touch, type BenchMessage } from './make-messages.ts';
import type { Measured, Scan } from './measured.ts';
import { processorTime } from './processor-time.ts';
import { random } from './random.ts';
import { timeDependentRead } from './read-memory.ts';
import { timeCalls, type CallTimes } from './time-calls.ts';
import { thisMachine } from './this-machine.ts';

const SIZES = [1_000, 100_000, 1_000_000];
const MESSAGES = 42_000;
const REPEATS = 5;
const COMPARED = 10_000;
const SCANNED = 15;
const EDITS = 8_000;
/** So often the scan runs before it is timed. */
const ROUNDS = 20;
/** A small forest is built so often that as many connectors are built as in one of this size. */
const BUILT_CONNECTORS = 100_000;
const HEAP_MEGABYTES = 6_144;

/**
 * Measures the engine's index on made forests of three sizes, beside a linear scan of the same records and beside the
 * floor: one dependent read from as many bytes of memory. All in one process, one after the other, in under a minute.
 *
 * @returns the exit status.
 */
export function benchEngine(): number {
  if (globalThis.gc === undefined) return runWithCollector();
  const start = performance.now();
  process.stdout.write(`${thisMachine()}\n`);
  makeHot();
  const rows = SIZES.map(measure);
  process.stdout.write(`${engineTable(rows)}\nmeasured in ${Math.round((performance.now() - start) / 1e3)} s\n`);
  return 0;
}

/**
 * Sizes on the heap can be told only if garbage is collected on demand, which is a flag of the program. The collector has
 * one thread: on a busy machine it would wait for its helpers, and that would be counted as building.
 */
function runWithCollector(): number {
  const flags = ['--expose-gc', '--single-threaded-gc', `--max-old-space-size=${HEAP_MEGABYTES}`, ...process.execArgv];
  return spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' }).status ?? 1;
}

/** What is measured is code that has run for a while. */
function makeHot(): void {
  const forest = makeForest(SIZES[0] ?? 1_000);
  for (let round = 0; round < ROUNDS; round += 1) scanSome(forest);
  const index = indexForest(forest);
  timeFresh(forest, COMPARED, 1, ({ session, rcptTo }) => [decide(index, DEFAULT_PROFILE, session, rcptTo), compare(index, DEFAULT_PROFILE, session, rcptTo)]);
}

function measure(connectors: number): Measured {
  const forest = makeForest(connectors);
  // The scan goes first: what it leaves behind is gone before there is an index that the collector would have to walk through.
  const scan = scanSome(forest);
  const { index, buildMs, bytes } = build(forest);
  return {
    connectors,
    decide: timeFresh(forest, MESSAGES, REPEATS, ({ session, rcptTo }) => decide(index, DEFAULT_PROFILE, session, rcptTo)),
    compare: timeFresh(forest, COMPARED, 1, ({ session, rcptTo }) => compare(index, DEFAULT_PROFILE, session, rcptTo)),
    readNs: timeDependentRead(bytes),
    scan: holdAgainst(index, scan),
    buildMs,
    bytes,
    editNs: timeEdits(forest, index),
  };
}

/** The index of a forest, and what one costs in time and in memory. */
function build(forest: MeasuredForest): { readonly index: ForestIndex; readonly buildMs: number; readonly bytes: number } {
  const copies = Math.max(1, Math.floor(BUILT_CONNECTORS / forest.connectors));
  const before = heapBytes();
  let built: ForestIndex[] = [];
  const elapsed = processorTime(() => {
    built = Array.from({ length: copies }, () => indexForest(forest));
  });
  const bytes = (heapBytes() - before) / copies;
  return { index: built[0] ?? indexForest(forest), buildMs: elapsed / copies, bytes };
}

function heapBytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The best of some repeats, each with messages that nobody has seen before. */
function timeFresh(forest: MeasuredForest, count: number, repeats: number, call: (message: BenchMessage) => unknown): CallTimes {
  const batches = Array.from({ length: repeats }, (_, repeat) => makeMessages(forest, count, repeat + 1));
  const runs = batches.map((messages) => timeCalls(messages, touch, call));
  return runs.reduce((best, run) => (run.median < best.median ? run : best));
}

type ScannedMessages = { readonly mean: number; readonly messages: readonly BenchMessage[]; readonly found: readonly Scanned[] };

function scanSome(forest: MeasuredForest): ScannedMessages {
  const scan = linearScan(forest);
  const messages = makeMessages(forest, SCANNED, REPEATS + 1);
  let found: Scanned[] = [];
  const elapsed = processorTime(() => {
    found = messages.map(({ session, rcptTo }) => scan(session, rcptTo));
  });
  return { mean: (elapsed * 1e6) / messages.length, messages, found };
}

/** Holds what the scan found against what the index says. */
function holdAgainst(index: ForestIndex, { mean, messages, found }: ScannedMessages): Scan {
  const compared = messages.map(({ session, rcptTo }) => compare(index, DEFAULT_PROFILE, session, rcptTo));
  return {
    mean,
    messages: messages.length,
    equal: compared.filter((decision, at) => isSame(decision, found[at]?.decision)).length,
    sameMatches: compared.filter((decision, at) => matchedIn(decision) === found[at]?.matched.join()).length,
  };
}

/** The scan knows of a refusal's text only whether it says ATTR36. */
function isSame(decided: Decision, scanned: Decision | undefined): boolean {
  const keyOf = ({ verdict, tenants, connector, decidedBy, reply }: Decision): string =>
    JSON.stringify([verdict, tenants, connector, decidedBy, reply?.enhancedStatusCode, reply?.text.includes('ATTR36')]);
  return scanned !== undefined && keyOf(scanned) === keyOf(decided);
}

/** The OnPremises connectors that recognized the sender, agreeing or not, as the scan writes them. */
function matchedIn({ steps }: ComparedDecision): string {
  const names: string[] = [];
  for (const step of steps) {
    if (step.id !== 'certificate' && step.id !== 'ipAndMailFrom') continue;
    for (const { tenant, connector } of step.candidates) names.push(`${tenant}/${connector}`);
  }
  return names.sort(compareStrings).join();
}

/** One edit of any kind: a connector comes, a domain comes, the domain goes, the connector goes, somewhere in the forest. */
function timeEdits({ tenants, byCertificate, byIp }: MeasuredForest, index: ForestIndex): number {
  const chance = random(11);
  const edits = Array.from({ length: EDITS / 4 }, (_, at) => {
    const { name } = chance.pick(tenants);
    const { connector } = chance.pick(at % 2 === 0 ? byCertificate : byIp);
    const added = { ...connector, Name: 'Added' };
    const domain = { DomainName: `added${at}.example`, DomainType: 'Authoritative', MatchSubDomains: false } as const;
    return [
      () => index.addConnector(name, added),
      () => index.addDomain(name, domain),
      () => index.removeDomain(name, domain.DomainName),
      () => index.removeConnector(name, 'Added'),
    ];
  }).flat();
  return timeCalls(edits, () => undefined, (edit) => edit()).median;
}
