import type { Browser } from '@playwright/test';
import { newWindow } from './canvas-window.ts';
import type { Site } from './canvas-site.ts';

const LOADS = 5;

/** Milliseconds from opening an address to its first picture. */
export type Opening = { empty: number; plain: ReadonlyMap<number, number>; product: ReadonlyMap<number, number> };

/** Opens each page several times, turn by turn, each time in a window that has nothing stored; the middle counts. */
export async function firstPictures(browser: Browser, { product, plain }: Site, hashes: ReadonlyMap<number, string>): Promise<Opening> {
  const times = new Map<string, number[]>();
  const open = async (key: string, address: string, picture: string): Promise<void> => {
    times.set(key, [...(times.get(key) ?? []), await timeOf(browser, address, picture)]);
  };
  // The first window of a browser is slower than all others.
  await timeOf(browser, `${plain}?empty`, '#empty');
  for (let load = 0; load < LOADS; load += 1) {
    await open('empty', `${plain}?empty`, '#empty');
    for (const [records, hash] of hashes) {
      await open(`plain ${records}`, `${plain}?drawing=${records}`, '.react-flow__node[style*="visibility: visible"]');
      await open(`product ${records}`, `${product}${hash}`, '.react-flow__node[style*="visibility: visible"], canvas.overview');
    }
  }
  const middle = (key: string): number => [...(times.get(key) ?? [])].sort((a, b) => a - b)[Math.floor(LOADS / 2)] ?? Number.NaN;
  const all = (page: string): Map<number, number> => new Map([...hashes.keys()].map((records) => [records, middle(`${page} ${records}`)]));
  return { empty: middle('empty'), plain: all('plain'), product: all('product') };
}

async function timeOf(browser: Browser, address: string, picture: string): Promise<number> {
  const page = await newWindow(browser);
  await page.goto(address, { waitUntil: 'commit' });
  const ms = await page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        // Found before a frame is drawn, it is in the picture when the next one begins.
        const look = (): void => {
          if (document.querySelector(selector) === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      }),
    picture,
  );
  await page.context().close();
  return ms;
}
