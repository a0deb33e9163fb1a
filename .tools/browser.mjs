import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runPackage } from './run.mjs';

/** Variables by which people already tell programs where their Chromium is. */
const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'];

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

const ON_MACOS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const ON_WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * Where a browser of the Chromium family may stand on this system, the likeliest first.
 *
 * @param {string} platform as `process.platform` says it.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string[]}
 */
export function usualPlaces(platform, env) {
  const named = VARIABLES.flatMap((name) => env[name] ?? []);
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')])];
    return [...named, ...folders.flatMap((folder) => ON_MACOS.map((path) => join(folder, path)))];
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
    return [...named, ...folders.flatMap((folder) => ON_WINDOWS.map((path) => join(folder, path)))];
  }
  const folders = ['/usr/bin', ...(env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')];
  return [...named, ...ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

/** The browser that Playwright downloaded for itself, if it did. */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * A browser whose libraries are missing is there and does not start. (On Windows the question would open a window.)
 *
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || run(path, ['--version'], { capture: true, timeout: 20_000 }).ok;
}

async function find() {
  return [...usualPlaces(process.platform, process.env), await playwrightsOwn()].find(starts) ?? null;
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** Debian itself: Ubuntu's package of that name only points to a snap, which a container cannot run. */
function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** @param {readonly string[]} names */
function installFromDebian(names) {
  console.log(`Installing ${names.join(' and ')} with apt-get …`);
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    const { ok, output } = run('apt-get', command, { env: { DEBIAN_FRONTEND: 'noninteractive' }, capture: true });
    if (!ok) {
      console.error(output);
      return;
    }
  }
}

function installFromPlaywright() {
  console.log('Downloading a browser with Playwright …');
  runPackage('@playwright/test', 'playwright', ['install', 'chromium'], { timeout: 240_000 });
}

/** Japanese text without a Japanese font is boxes, and its widths are not those a reader sees. */
function ensureJapaneseFonts() {
  if (process.platform !== 'linux' || run('fc-list', [':lang=ja', 'family'], { capture: true }).output.includes('\n')) return;
  if (isRoot() && isDebian()) installFromDebian(['fontconfig', 'fonts-noto-cjk']);
  else console.log('No Japanese font found: Japanese text will show as boxes. A package such as fonts-noto-cjk brings one.');
}

/**
 * Finds a browser for the tests, or installs one. On Debian, as root, apt-get comes first: it brings the libraries too.
 *
 * @returns {Promise<string | null>} the program's path; null when there is none and none could be installed.
 */
export async function ensureBrowser() {
  ensureJapaneseFonts();
  const found = await find();
  if (found !== null) return found;
  if (isRoot() && isDebian()) installFromDebian(['chromium']);
  const installed = await find();
  if (installed !== null) return installed;
  installFromPlaywright();
  return find();
}
