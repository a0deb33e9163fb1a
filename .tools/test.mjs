// npm test                         everything
// npm test -- types lint           these sections only
// npm test -- e2e -- opens         what follows the second -- goes on to the section's runner
import { packagesAreThere } from './ensure-packages.mjs';
import { ROOT } from './run.mjs';
import { ONE_FAILED, lastLine, sum } from './tally.mjs';

/** @param {readonly string[]} args */
async function sectionsToRun(args) {
  const { SECTIONS } = await import('./sections.mjs');
  const unknown = args.filter((name) => SECTIONS.every((section) => section.name !== name));
  if (unknown.length > 0) {
    console.error(`No such section: ${unknown.join(', ')}. There are ${SECTIONS.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }
  return args.length === 0 ? SECTIONS : SECTIONS.filter(({ name }) => args.includes(name));
}

/**
 * @param {import('./sections.mjs').Section} section
 * @param {readonly string[]} args
 */
async function runSection(section, args) {
  console.log(`\n== ${section.title} ==\n`);
  const start = performance.now();
  const tally = await tallyOf(section, args);
  return { title: section.title, tally, seconds: (performance.now() - start) / 1000 };
}

/**
 * A section that breaks must not keep the others from being run.
 *
 * @param {import('./sections.mjs').Section} section
 * @param {readonly string[]} args
 */
async function tallyOf(section, args) {
  try {
    return await section.run(args);
  } catch (error) {
    console.error(error);
    return ONE_FAILED;
  }
}

/** @param {readonly string[]} args */
async function runSections(args) {
  const end = args.indexOf('--');
  const names = end === -1 ? args : args.slice(0, end);
  const forRunner = end === -1 ? [] : args.slice(end + 1);
  const results = [];
  for (const section of await sectionsToRun(names)) results.push(await runSection(section, forRunner));
  console.log('\n== All sections ==\n');
  for (const { title, tally, seconds } of results) console.log(`${title.padEnd(24)}${lastLine(tally)} (${seconds.toFixed(1)} s)`);
  return sum(results.map(({ tally }) => tally));
}

process.chdir(ROOT);
const tally = packagesAreThere ? await runSections(process.argv.slice(2)) : ONE_FAILED;
console.log(`\n${lastLine(tally)}`);
process.exitCode = tally.failed === 0 ? 0 : 1;
