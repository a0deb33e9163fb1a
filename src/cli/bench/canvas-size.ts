import type { Browser } from '@playwright/test';
import { editFrames } from './canvas-edit.ts';
import { freePoint, leadRound, nodePoint, wait, zoomTo } from './canvas-gestures.ts';
import { measure, measureWork, middle, type Kept, type Tab } from './canvas-measure.ts';
import type { Site } from './canvas-site.ts';
import { newWindow } from './canvas-window.ts';

const ROUNDS = 5;
const WINDOW_MS = 2_000;
/** What plays of itself is watched longer: what it costs comes a few times a second. */
const PLAY_MS = 2_500;
/** … and only once it is under way: edges that are animated have been so since their page was opened. */
const UNDER_WAY_MS = 500;
/** Near enough to read a card, and to take one up. */
const NEAR = 0.7;

/** What is done to a page. `pan`: the whole drawing in view; `panNear`, `drag`: so near that cards can be read. */
export const ACTIONS = ['pan', 'panNear', 'drag', 'play'] as const;
export type Action = (typeof ACTIONS)[number];

/** What was measured of a drawing of one size. */
export type Sized = {
  records: number;
  nodes: number;
  envelopes: number;
  product: { [A in Action]: Kept };
  plain: { [A in Action]: Kept };
  /** From an edit to its changed badge: frames, and milliseconds. */
  edit: { frames: number; ms: number };
};

/** Measures the product and the plain page, turn by turn. */
export async function measureSize(browser: Browser, site: Site, records: number, hash: string): Promise<Sized> {
  const product = await openTab(browser, `${site.product}${hash}`, '.react-flow__pane');
  const envelopes = await countEnvelopes(product);
  const plain = await openTab(browser, `${site.plain}?drawing=${records}`, '.react-flow__node');
  const nodes = await plain.page.locator('.react-flow__node').count();
  const kept: { product: Rounds; plain: Rounds } = { product: emptyRounds(), plain: emptyRounds() };
  for (let round = 0; round < ROUNDS; round += 1) {
    kept.plain.play.push(await playPlain(browser, `${site.plain}?drawing=${records}&animated=${envelopes}`));
    await product.page.getByRole('button', { name: 'Play all messages together' }).click();
    kept.product.play.push(await play(product));
    // All else is done while one message is shown, as it is to be read.
    await product.page.getByRole('button', { name: 'Play one message alone' }).click();
    for (const action of ['pan', 'panNear', 'drag'] as const) {
      for (const [tab, rounds] of [[plain, kept.plain], [product, kept.product]] as const) {
        rounds[action].push(await act(tab, action));
      }
    }
  }
  const edit = await editFrames(product);
  for (const { page } of [product, plain]) await page.context().close();
  return { records, nodes, envelopes, product: middles(kept.product), plain: middles(kept.plain), edit };
}

type Rounds = { [A in Action]: Kept[] };

function emptyRounds(): Rounds {
  return { pan: [], panNear: [], drag: [], play: [] };
}

function middles({ pan, panNear, drag, play: playing }: Rounds): { [A in Action]: Kept } {
  return { pan: middle(pan), panNear: middle(panNear), drag: middle(drag), play: middle(playing) };
}

/** Opens a page in a window of its own, and waits until it has come to rest. */
async function openTab(browser: Browser, address: string, ready: string): Promise<Tab> {
  const page = await newWindow(browser);
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await wait(2_000);
  return { page, cdp };
}

/** Edges that move of themselves, in a window that is closed again: they go on behind other windows, at the cost of what is measured there. */
async function playPlain(browser: Browser, address: string): Promise<Kept> {
  const tab = await openTab(browser, address, '.react-flow__node');
  const kept = await inFront(tab, () => watchPlay(tab));
  await tab.page.context().close();
  return kept;
}

/** What plays of itself is watched twice: for its frames, and for what it costs while nobody counts frames. */
async function watchPlay(tab: Tab): Promise<Kept> {
  await wait(UNDER_WAY_MS);
  const work = await measureWork(tab, () => wait(PLAY_MS));
  return { ...(await measure(tab, () => wait(WINDOW_MS))), ...work };
}

async function inFront(tab: Tab, watch: () => Promise<Kept>): Promise<Kept> {
  await tab.page.bringToFront();
  await wait(300);
  return watch();
}

async function act(tab: Tab, action: 'pan' | 'panNear' | 'drag'): Promise<Kept> {
  await tab.page.bringToFront();
  await showWhole(tab);
  if (action !== 'pan') await zoomTo(tab, NEAR);
  const from = action === 'drag' ? await nodePoint(tab) : await freePoint(tab);
  return inFront(tab, () => measure(tab, () => leadRound(tab, from, WINDOW_MS)));
}

/** As it was opened: all of the drawing in view. */
async function showWhole({ page }: Tab): Promise<void> {
  const fit = page.getByRole('button', { name: 'Show the whole drawing' });
  if ((await fit.count()) > 0) await fit.click();
  else await page.evaluate(() => window.dispatchEvent(new Event('fit')));
  await wait(400);
}

/** How many envelopes move when the product plays all messages together. */
function countEnvelopes({ page }: Tab): Promise<number> {
  return page.getByRole('combobox', { name: 'Message', exact: true }).locator('option').count();
}

/** Plays all messages. What finds the buttons is done before: it looks at every element of the page. */
async function play(tab: Tab): Promise<Kept> {
  const { page } = tab;
  await page.bringToFront();
  await showWhole(tab);
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4');
  await page.getByRole('button', { name: 'To start', exact: true }).click();
  const button = await page.getByRole('button', { name: 'Play', exact: true }).elementHandle();
  const kept = await inFront(tab, async () => {
    await button?.evaluate((element) => {
      if (element instanceof HTMLElement) element.click();
    });
    return watchPlay(tab);
  });
  const pause = page.getByRole('button', { name: 'Pause', exact: true });
  if ((await pause.count()) > 0) await pause.click();
  return kept;
}
