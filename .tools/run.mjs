import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where runners leave their reports; ignored by git. */
export const CACHE = join(ROOT, '.cache');

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string>} [env] added to this process's own.
 * @property {number} [timeout] milliseconds.
 * @property {boolean} [capture] collect what it prints in place of showing it.
 */

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {{ ok: boolean, output: string }}
 */
export function run(program, args, { cwd = ROOT, env = {}, timeout, capture = false } = {}) {
  const done = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    ...(timeout === undefined ? {} : { timeout }),
  });
  if (done.error !== undefined && !capture) console.error(`${program}: ${done.error.message}`);
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

/**
 * Runs the command of an installed package with this very Node, without a shell: the same on every system.
 *
 * @param {string} packageName
 * @param {string} command its name in the package's `bin`.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runPackage(packageName, command, args, options) {
  return run(process.execPath, [packageCommand(packageName, command), ...args], options);
}

/**
 * @param {string} packageName
 * @param {string} command
 * @returns {string} the script's path.
 */
export function packageCommand(packageName, command) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs npm: the one that runs this script if there is one, else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const running = process.env['npm_execpath'];
  if (running !== undefined && /npm-cli\.[cm]?js$/.test(running)) return run(process.execPath, [running, ...args], options);
  // On Windows npm is a command file, which only a shell can start.
  return process.platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options) : run('npm', args, options);
}
