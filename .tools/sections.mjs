// What `npm test` checks, in the order in which it tells most soonest.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, run, runPackage } from './run.mjs';
import { ONE_FAILED, ONE_PASSED, sum, tallyOfPlaywright, tallyOfVitest, trust } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * @typedef {object} Section
 * @property {string} name what one types to run it alone.
 * @property {string} title
 * @property {(args: readonly string[]) => Tally | Promise<Tally>} run `args` go on to its runner.
 */

/**
 * One check: a program that succeeds or does not.
 *
 * @param {string} what
 * @param {boolean} ok
 */
function check(what, ok) {
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${what}`);
  return ok ? ONE_PASSED : ONE_FAILED;
}

/** @param {string} project */
function types(project) {
  const notes = join(CACHE, `${project.replaceAll('/', '-')}.tsbuildinfo`);
  const { ok } = runPackage('typescript', 'tsc', ['--noEmit', '--project', project, '--incremental', '--tsBuildInfoFile', notes]);
  return check(`types of ${project}`, ok);
}

/**
 * @param {string} what
 * @param {string} script
 */
const tool = (what, script) => check(what, run(process.execPath, [join('.tools', script)]).ok);

/**
 * @template Report
 * @param {string} name
 * @param {(reportFile: string) => boolean} runner says whether it succeeded.
 * @param {(report: Report) => Tally} tally
 */
function withReport(name, runner, tally) {
  const file = join(CACHE, `${name}.json`);
  mkdirSync(CACHE, { recursive: true });
  rmSync(file, { force: true });
  const succeeded = runner(file);
  try {
    return trust(tally(JSON.parse(readFileSync(file, 'utf8'))), succeeded);
  } catch {
    return check(`${name} gave no report`, false);
  }
}

/**
 * @param {string} project
 * @param {readonly string[]} args
 */
const vitest = (project, args) =>
  withReport(
    project,
    (file) => runPackage('vitest', 'vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args]).ok,
    tallyOfVitest,
  );

/** @param {readonly string[]} args */
async function endToEnd(args) {
  const { ensureBrowser } = await import('./browser.mjs');
  const browser = await ensureBrowser();
  if (browser === null) {
    return check('no browser found, and none could be installed: set CHROMIUM_PATH to a Chromium, Chrome or Edge', false);
  }
  console.log(`Browser: ${browser}`);
  return withReport(
    'e2e',
    (file) =>
      runPackage('@playwright/test', 'playwright', ['test', '--config', 'e2e/playwright.config.ts', ...args], {
        env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      }).ok,
    tallyOfPlaywright,
  );
}

/** @type {readonly Section[]} */
export const SECTIONS = [
  {
    name: 'types',
    title: 'Types',
    run: () => sum(['tsconfig.json', 'src/engine/tsconfig.json', 'src/worker/tsconfig.json', '.tools/tsconfig.json'].map(types)),
  },
  { name: 'lint', title: 'Lint', run: () => tool('lint', 'check-lint.mjs') },
  { name: 'imports', title: 'Import rules', run: () => tool('import rules', 'check-imports.mjs') },
  { name: 'fences', title: 'The fences themselves', run: (args) => vitest('tools', args) },
  { name: 'unit', title: 'Unit tests', run: (args) => vitest('unit', args) },
  {
    name: 'build',
    title: 'Build',
    run: () => {
      // A build of yesterday must not be what is tested today.
      rmSync('dist', { recursive: true, force: true });
      const built = check('build', runPackage('vite', 'vite', ['build']).ok);
      return sum([built, built.failed > 0 ? ONE_FAILED : tool('first load', 'check-first-load.mjs')]);
    },
  },
  { name: 'e2e', title: 'End-to-end tests', run: endToEnd },
];
