import { processorTime } from './processor-time.ts';
import { random } from './random.ts';

const LINE_BYTES = 64;
const STEP = LINE_BYTES / Uint32Array.BYTES_PER_ELEMENT;
const READS = 500_000;
const REPEATS = 5;

/**
 * What one read from memory costs when nobody knows beforehand where it goes: a walk through as many bytes, in an order
 * that no cache foresees, in which each read says where the next one is. Nothing that looks something up among so many
 * bytes is faster than one of these.
 *
 * @returns nanoseconds a read, the median of some repeats.
 */
export function timeDependentRead(bytes: number): number {
  const { walk, from } = makeWalk(Math.max(2, Math.floor(bytes / LINE_BYTES)));
  let at = follow(walk, from, READS / 10);
  const times: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    const elapsed = processorTime(() => {
      at = follow(walk, at, READS);
    });
    times.push(elapsed);
  }
  if (at === Number.POSITIVE_INFINITY) throw new Error('unreachable: keeps the walk from being left out');
  return ((times.sort((a, b) => a - b)[REPEATS >> 1] ?? 0) * 1e6) / READS;
}

function follow(walk: Uint32Array, from: number, reads: number): number {
  let at = from;
  for (let read = 0; read < reads; read += 1) at = walk[at] ?? 0;
  return at;
}

/** A cycle through some lines out of all, each once, in an order of chance: the first number of a line says which is next. */
function makeWalk(lines: number): { walk: Uint32Array; from: number } {
  const chance = random(1);
  const order = new Uint32Array(lines);
  for (let at = 0; at < lines; at += 1) order[at] = at;
  const steps = Math.min(lines, READS * (REPEATS + 1));
  for (let at = 0; at < steps; at += 1) {
    const other = at + chance.below(lines - at);
    const swapped = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = swapped;
  }
  const walk = new Uint32Array(lines * STEP);
  for (let at = 0; at < steps; at += 1) walk[(order[at] ?? 0) * STEP] = (order[(at + 1) % steps] ?? 0) * STEP;
  return { walk, from: (order[0] ?? 0) * STEP };
}
