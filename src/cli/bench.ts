import { benchEngine } from './bench/engine.ts';
import { benchLink } from './bench/link.ts';

/** Every benchmark by its name. Each prints a table and gives the exit status. */
const BENCHMARKS = new Map<string, (args: readonly string[]) => number | Promise<number>>([
  ['engine', benchEngine],
  ['link', benchLink],
  // A browser and two builds: for those who ask for it.
  ['canvas', async (sizes) => (await import('./bench/canvas.ts')).benchCanvas(sizes)],
]);

const [name = '', ...args] = process.argv.slice(2);
const benchmark = BENCHMARKS.get(name);
if (benchmark === undefined) {
  process.stderr.write(`usage: bench NAME    (${[...BENCHMARKS.keys()].join(', ')})\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await benchmark(args);
}
