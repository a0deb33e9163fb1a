const LINE_BYTES = 64;
const STEP = LINE_BYTES / Uint32Array.BYTES_PER_ELEMENT;
const READS = 1_000_000;

/**
 * What one read from memory costs when nobody knows beforehand where it goes: a walk through as many bytes, in an order
 * that no cache foresees, in which each read says where the next one is. Nothing that looks something up among so many
 * bytes is faster than one of these.
 *
 * @returns nanoseconds a read.
 */
export function timeDependentRead(bytes: number): number {
  const walk = makeWalk(Math.max(2, Math.floor(bytes / LINE_BYTES)));
  let at = follow(walk, 0, READS / 10);
  const start = performance.now();
  at = follow(walk, at, READS);
  const elapsed = performance.now() - start;
  if (at === Number.POSITIVE_INFINITY) throw new Error('unreachable: keeps the walk from being left out');
  return (elapsed * 1e6) / READS;
}

function follow(walk: Uint32Array, from: number, reads: number): number {
  let at = from;
  for (let read = 0; read < reads; read += 1) at = walk[at] ?? 0;
  return at;
}

/** One cycle through all lines (Sattolo's shuffle): the first number of each line says which line is next. */
function makeWalk(lines: number): Uint32Array {
  const order = Uint32Array.from({ length: lines }, (_, at) => at);
  let state = 1;
  for (let last = lines - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * last);
    const swapped = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = swapped;
  }
  const walk = new Uint32Array(lines * STEP);
  for (let at = 0; at < lines; at += 1) walk[(order[at] ?? 0) * STEP] = (order[(at + 1) % lines] ?? 0) * STEP;
  return walk;
}
