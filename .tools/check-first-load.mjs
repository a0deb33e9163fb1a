// The budget of the first load. React, the canvas and the store alone are about 128 kB of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoad } from './first-load.mjs';
import { ROOT } from './run.mjs';

/** Bytes of script after gzip; a kB is 1,000 of them, as in Vite's own table. */
const BUDGET = 200_000;

/** @param {readonly string[]} files */
const gzipped = (files) => files.reduce((bytes, file) => bytes + gzipSync(readFileSync(join(ROOT, 'dist', file))).length, 0);

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const { scripts, styles } = firstLoad(JSON.parse(readFileSync(join(ROOT, 'dist/.vite/manifest.json'), 'utf8')));
const bytes = gzipped(scripts);

console.log(`First load: ${kB(bytes)} of script in ${scripts.length} files and ${kB(gzipped(styles))} of styles, gzip. Budget for script: ${kB(BUDGET)}.`);
if (scripts.length === 0 || bytes > BUDGET) {
  console.error('Over budget. Load what the first picture does not need with import() when it is opened.');
  process.exitCode = 1;
}
