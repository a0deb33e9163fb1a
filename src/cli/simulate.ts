import { simulate } from '../engine/index.ts';
import { onOneLine } from './on-one-line.ts';
import { readScenario } from './read-scenario.ts';
import { linesOf } from './result-lines.ts';
import { tableOf } from './result-table.ts';
import { writeLines } from './write-lines.ts';

const USAGE = 'usage: simulate [--table] FILE|GALLERY-ID|LINK    (- reads standard input)';
const TABLE = '--table';
const EXIT_EXPECTATION_FAILED = 1;
const EXIT_INVALID_INPUT = 2;

/** Runs a scenario and prints what happens. @returns the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const [source, ...more] = args.filter((arg) => arg !== TABLE);
  if (source === undefined || more.length > 0 || (source.startsWith('-') && source !== '-')) return refuse([USAGE]);
  const reading = await readScenario(source);
  if (!reading.ok) return refuse(reading.lines);
  const { scenario } = reading;
  const result = simulate(scenario);
  await writeLines(args.includes(TABLE) ? tableOf(scenario, result) : linesOf(scenario, result).map((line) => JSON.stringify(line)), process.stdout);
  return result.expectations.every((expectation) => expectation.holds) ? 0 : EXIT_EXPECTATION_FAILED;
}

/** Says what is wrong, one line each; nothing goes to standard output. */
async function refuse(lines: readonly string[]): Promise<number> {
  await writeLines(lines.map(onOneLine), process.stderr);
  return EXIT_INVALID_INPUT;
}

// Set, not called: what is still on its way to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
