/** Times of single calls, in nanoseconds, without what reading the clock costs. */
export type CallTimes = { readonly median: number; readonly p99: number };

/**
 * Times one call for each item, each on its own.
 *
 * @param prepare runs before each call, outside the measured time.
 */
export function timeCalls<T>(items: readonly T[], prepare: (item: T) => unknown, call: (item: T) => unknown): CallTimes {
  const times = new Float64Array(items.length);
  const clock = new Float64Array(items.length);
  items.forEach((item, at) => {
    prepare(item);
    const before = performance.now();
    const start = performance.now();
    call(item);
    const end = performance.now();
    clock[at] = start - before;
    times[at] = end - start;
  });
  const overhead = quantile(clock, 0.5);
  const net = (share: number): number => Math.max(0, quantile(times, share) - overhead) * 1e6;
  return { median: net(0.5), p99: net(0.99) };
}

function quantile(values: Float64Array, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
