/**
 * What the processor spent on some work, in milliseconds: unlike the time on the clock it does not count how long other
 * programs had the processor meanwhile.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
