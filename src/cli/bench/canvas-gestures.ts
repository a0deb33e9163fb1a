import type { Tab } from './canvas-measure.ts';

type Point = { x: number; y: number };

/** A hand takes a mouse no further than this from where it began, in pixels. */
const REACH = 90;
/** Once round in so many milliseconds. */
const ROUND_MS = 1_600;
/** A mouse reports about so often, in milliseconds. */
const MOUSE_MS = 8;

/**
 * Presses the mouse at a point and leads it round in circles. Each move waits until the page has taken the one before, as the
 * browser's own events do.
 */
export async function leadRound({ cdp }: Tab, from: Point, ms: number): Promise<void> {
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: type === 'mouseMoved' ? 0 : 1 });
  await send('mousePressed', from);
  const start = performance.now();
  for (let now = start; now - start < ms; now = performance.now()) {
    const turn = ((now - start) / ROUND_MS) * 2 * Math.PI;
    await send('mouseMoved', { x: from.x + REACH * Math.sin(turn), y: from.y + REACH * (1 - Math.cos(turn)) });
    await wait(MOUSE_MS - (performance.now() - now));
  }
  await send('mouseReleased', from);
}

export function wait(ms: number): Promise<void> {
  return ms <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}

/** A place of the canvas where nothing stands, so that pressing there moves the whole drawing. */
export async function freePoint({ page }: Tab): Promise<Point> {
  const point = await page.evaluate((reach) => {
    const area = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (area === undefined) return null;
    for (let y = area.top + reach; y < area.bottom - 2 * reach; y += 12) {
      for (let x = area.left + reach; x < area.right - reach; x += 12) {
        if (document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') === true) return { x, y };
      }
    }
    return null;
  }, REACH + 10);
  if (point === null) throw new Error('The canvas has no free place.');
  return point;
}

/** A node that can be led about without leaving the view, and a place on it that takes it up. */
export async function nodePoint({ page }: Tab): Promise<Point> {
  const point = await page.evaluate((reach) => {
    const area = document.querySelector('.react-flow')?.getBoundingClientRect();
    if (area === undefined) return null;
    for (const node of document.querySelectorAll('.react-flow__node-host, .react-flow__node-default')) {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      const inside = left > area.left + reach && right < area.right - reach && top > area.top + 20 && bottom < area.bottom - 2 * reach;
      const x = (left + right) / 2;
      const y = top + Math.min(12, (bottom - top) / 2);
      if (inside && node.contains(document.elementFromPoint(x, y))) return { x, y };
    }
    return null;
  }, REACH);
  if (point === null) throw new Error('No node is wholly in view.');
  return point;
}

/** Zooms with the wheel, about the middle of the canvas, until the zoom is as wanted. */
export async function zoomTo(tab: Tab, zoom: number): Promise<void> {
  const { page } = tab;
  const now = await page.evaluate(() => new DOMMatrix(getComputedStyle(document.querySelector('.react-flow__viewport') ?? document.body).transform).a);
  const area = await page.locator('.react-flow').boundingBox();
  if (area === null) throw new Error('There is no canvas.');
  // React Flow (d3-zoom) doubles the zoom with 500 pixels of the wheel.
  await tab.cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x: area.x + area.width / 2, y: area.y + area.height / 2, deltaX: 0, deltaY: -500 * Math.log2(zoom / now) });
  await wait(600);
}
