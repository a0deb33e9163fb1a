import { benchEngine } from './bench/engine.ts';
import { benchLink } from './bench/link.ts';

/** Every benchmark by its name. Each prints a table and gives the exit status. */
const BENCHMARKS = new Map<string, () => number>([
  ['engine', benchEngine],
  ['link', benchLink],
]);

const [name = ''] = process.argv.slice(2);
const benchmark = BENCHMARKS.get(name);
if (benchmark === undefined) {
  process.stderr.write(`usage: bench NAME    (${[...BENCHMARKS.keys()].join(', ')})\n`);
  process.exitCode = 2;
} else {
  process.exitCode = benchmark();
}
