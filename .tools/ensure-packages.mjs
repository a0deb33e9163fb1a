// Installs the packages when they are missing or not those of the lock file. To import it is to run it.
import './check-node.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesOutOfStep } from './packages.mjs';
import { ROOT, runNpm } from './run.mjs';

/**
 * @param {string} path
 * @returns {import('./packages.mjs').Lock | null}
 */
function readLock(path) {
  const file = join(ROOT, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function isOutOfStep() {
  const wanted = readLock('package-lock.json');
  return wanted !== null && packagesOutOfStep(wanted, readLock('node_modules/.package-lock.json')).length > 0;
}

/** The vendor's builders stand among the development packages, which NODE_ENV=production would leave out. */
function install() {
  console.log('Installing packages …');
  return runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']).ok;
}

/** False when packages are missing and could not be installed. */
export const packagesAreThere = !isOutOfStep() || install();

if (!packagesAreThere) {
  console.error('npm could not install the packages. See its message above; the network or a proxy is the usual cause.');
  process.exitCode = 1;
}
