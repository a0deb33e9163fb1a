import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import type { Scenario } from '../../model/scenario.ts';
import { plainDrawing } from './canvas-plain.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUT = join(ROOT, '.cache/bench-canvas');

/** Both pages, served from this machine. */
export type Site = { product: string; plain: string; close: () => Promise<void> };

/** Builds the product and the plain page beside it, as they would be shipped, and serves both. */
export async function buildSite(drawings: ReadonlyMap<number, Scenario>): Promise<Site> {
  const page = join(OUT, 'plain');
  const product = join(OUT, 'product');
  rmSync(OUT, { recursive: true, force: true });
  await build({ root: ROOT, logLevel: 'error', build: { outDir: product, emptyOutDir: true } });
  await build({ root: fileURLToPath(new URL('canvas-page/', import.meta.url)), configFile: false, base: './', logLevel: 'error', build: { outDir: page, emptyOutDir: true } });
  mkdirSync(page, { recursive: true });
  for (const [records, scenario] of drawings) writeFileSync(join(page, `${records}.json`), JSON.stringify(plainDrawing(scenario)));
  const servers = [await preview({ root: ROOT, build: { outDir: product }, preview: { port: 0 } }), await preview({ root: OUT, configFile: false, build: { outDir: page }, preview: { port: 0, host: '127.0.0.1' } })];
  const [first, second] = servers.map((server) => server.resolvedUrls?.local[0] ?? '');
  return { product: first ?? '', plain: second ?? '', close: async () => void (await Promise.all(servers.map((server) => server.close()))) };
}
