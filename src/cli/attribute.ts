import { problemLine } from '../content/problems.ts';
import { parseAttributeInput } from './attribute-input.ts';
import { attributeLines } from './attribute-lines.ts';
import { onOneLine } from './on-one-line.ts';
import { readJson } from './read-json.ts';
import { writeLines } from './write-lines.ts';

const USAGE = 'usage: attribute FILE    (FILE is JSON; - reads standard input)';
const EXIT_INVALID_INPUT = 2;

/** Decides every entry of a file and prints one JSON object a line. @returns the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const [path] = args;
  if (path === undefined || args.length > 1 || (path.startsWith('-') && path !== '-')) return refuse([USAGE]);
  const reading = await readJson(path);
  if (!reading.ok) return refuse([reading.error]);
  const parsed = parseAttributeInput(reading.value);
  if (!parsed.ok) return refuse(parsed.problems.map((problem) => problemLine(problem)));
  await writeLines(attributeLines(parsed.value), process.stdout);
  return 0;
}

/** Says what is wrong, one line each; nothing has gone to standard output yet. */
async function refuse(lines: readonly string[]): Promise<number> {
  await writeLines(lines.map(onOneLine), process.stderr);
  return EXIT_INVALID_INPUT;
}

// Set, not called: what is still on its way to a pipe must arrive.
process.exitCode = await main(process.argv.slice(2));
