import { chromium, type Browser } from '@playwright/test';
import { loadavg } from 'node:os';
import type { Scenario } from '../../model/scenario.ts';
import { encodeLink } from '../../share/link.ts';
import { measureSize, type Sized } from './canvas-size.ts';
import { makeDrawing } from './canvas-drawing.ts';
import { firstPictures } from './canvas-opening.ts';
import { buildSite } from './canvas-site.ts';
import { printTable } from './canvas-table.ts';

const SIZES = [20, 100, 300, 1000];

/**
 * Measures the canvas in a real browser: the product and a bare React Flow page of as many plain nodes, side by side in one
 * run, while something is dragged, the drawing is panned, and all messages play; then how soon a changed verdict is shown,
 * and how soon a shared drawing.
 *
 * @param sizes numbers of records, multiples of 10; all four when there are none.
 * @returns the exit status: always 0, for what is fast enough depends on the machine.
 */
export async function benchCanvas(sizes: readonly string[]): Promise<number> {
  const wanted = sizes.length === 0 ? SIZES : sizes.map(Number);
  const drawings = new Map<number, Scenario>(wanted.map((records) => [records, makeDrawing(records)]));
  const site = await buildSite(drawings);
  const browser = await openBrowser();
  try {
    process.stdout.write(`${browser.version()}, load ${loadavg().map((load) => load.toFixed(1)).join(' ')}\n`);
    const rows: Sized[] = [];
    for (const [records, scenario] of drawings) rows.push(await measureSize(browser, site, records, `#${encodeLink(scenario)}`));
    const opening = await firstPictures(browser, site, new Map([...drawings].map(([records, scenario]) => [records, `#${encodeLink(scenario)}`])));
    printTable(rows, opening);
    process.stdout.write(`load ${loadavg().map((load) => load.toFixed(1)).join(' ')}\n`);
  } finally {
    await browser.close();
    await site.close();
  }
  return 0;
}

function openBrowser(): Promise<Browser> {
  const path = process.env['CHROMIUM_PATH'];
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    // Without a GPU every machine draws in the same way; the rest keeps the browser from doing other things meanwhile.
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}
