import { cpus, loadavg, totalmem } from 'node:os';

/** The machine a measurement was made on, and how busy it was with other things, in one line. */
export function thisMachine(): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${gigabytes} GiB, Node ${process.versions.node}, load ${load} at the start`;
}
