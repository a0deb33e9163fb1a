// Runs one benchmark; the one of the canvas needs a browser, and is told where one is.
import { ensureBrowser } from './browser.mjs';
import { runPackage } from './run.mjs';

const args = process.argv.slice(2);
const browser = args[0] === 'canvas' ? await ensureBrowser() : null;
const { ok } = runPackage('tsx', 'tsx', ['src/cli/bench.ts', ...args], { env: browser === null ? {} : { CHROMIUM_PATH: browser } });
if (!ok) process.exitCode = 1;
