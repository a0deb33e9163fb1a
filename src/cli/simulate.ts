import { simulate } from '../engine/index.ts';
import { readScenario } from './read-scenario.ts';
import { linesOf } from './result-lines.ts';
import { tableOf } from './result-table.ts';

const USAGE = 'usage: simulate [--table] FILE|GALLERY-ID|LINK|-';
const EXIT_EXPECTATION_FAILED = 1;
const EXIT_INVALID_INPUT = 2;

/** Runs a scenario and prints what happens. @returns the exit status. */
function main(args: readonly string[]): number {
  const table = args.includes('--table');
  const [source, ...more] = args.filter((arg) => arg !== '--table');
  if (source === undefined || more.length > 0 || (source.startsWith('-') && source !== '-')) {
    process.stderr.write(`${USAGE}\n`);
    return EXIT_INVALID_INPUT;
  }
  const reading = readScenario(source);
  if (!reading.ok) {
    process.stderr.write(reading.lines.map((line) => `${line}\n`).join(''));
    return EXIT_INVALID_INPUT;
  }
  const { scenario } = reading;
  const result = simulate(scenario);
  process.stdout.write(table ? tableOf(scenario, result) : linesOf(scenario, result).map((line) => `${JSON.stringify(line)}\n`).join(''));
  return result.expectations.every((expectation) => expectation.holds) ? 0 : EXIT_EXPECTATION_FAILED;
}

// Set, not called: what is still on its way to a pipe must arrive.
process.exitCode = main(process.argv.slice(2));
