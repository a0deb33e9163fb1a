import type { CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    benchFrames?: { times: number[]; longTasks: number; stop: () => void };
  }
}

/** How a page kept up with something that was done to it for a while. */
export type Kept = {
  framesPerSecond: number;
  /** The 95th of a hundred frames, in milliseconds. */
  slowFrame: number;
  /** Milliseconds, a second, in which the main thread was at work: on the clock, as the browser's own tools count it. */
  busy: number;
  /** … and in processor time: without what it waited for the threads that it shares the processor with. */
  processor: number;
  /** Tasks over 50 ms. */
  longTasks: number;
};

/** A tab and the browser's own view of it. */
export type Tab = { page: Page; cdp: CDPSession };

/** Counts frames, long tasks and the main thread's work while something goes on. */
export async function measure(tab: Tab, act: () => Promise<void>): Promise<Kept> {
  const { page } = tab;
  await page.evaluate(() => {
    const counted = { times: [performance.now()], longTasks: 0, stop: (): void => undefined };
    const observer = new PerformanceObserver((list) => {
      counted.longTasks += list.getEntries().length;
    });
    observer.observe({ type: 'longtask' });
    let frame = requestAnimationFrame(function count(now) {
      counted.times.push(now);
      frame = requestAnimationFrame(count);
    });
    counted.stop = () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
    window.benchFrames = counted;
  });
  const start = performance.now();
  const work = await measureWork(tab, act);
  const seconds = (performance.now() - start) / 1000;
  const { times, longTasks } = await page.evaluate(() => {
    const counted = window.benchFrames;
    counted?.stop();
    return { times: counted?.times ?? [], longTasks: counted?.longTasks ?? 0 };
  });
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time)).sort((a, b) => a - b);
  return { framesPerSecond: gaps.length / seconds, slowFrame: gaps[Math.floor(gaps.length * 0.95)] ?? 0, ...work, longTasks };
}

/**
 * The main thread's work while something goes on, and nothing else: whoever counts frames there makes it work for each of them,
 * however little the page itself has to do.
 */
export async function measureWork({ cdp }: Tab, act: () => Promise<void>): Promise<Pick<Kept, 'busy' | 'processor'>> {
  const before = await workSoFar(cdp);
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1000;
  const after = await workSoFar(cdp);
  return { busy: (after.busy - before.busy) / seconds, processor: (after.processor - before.processor) / seconds };
}

async function workSoFar(cdp: CDPSession): Promise<Pick<Kept, 'busy' | 'processor'>> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const milliseconds = (wanted: string): number => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { busy: milliseconds('TaskDuration'), processor: milliseconds('ThreadTime') };
}

/** The middle one of several measurements, by frame rate. */
export function middle(all: readonly Kept[]): Kept {
  const sorted = [...all].sort((a, b) => a.framesPerSecond - b.framesPerSecond);
  return sorted[Math.floor(sorted.length / 2)] ?? { framesPerSecond: 0, slowFrame: 0, busy: 0, processor: 0, longTasks: 0 };
}
