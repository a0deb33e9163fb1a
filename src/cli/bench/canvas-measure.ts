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
  /** Milliseconds of the main thread, a second. */
  busy: number;
  /** Tasks over 50 ms. */
  longTasks: number;
};

/** A tab and the browser's own view of it. */
export type Tab = { page: Page; cdp: CDPSession };

/** Counts frames, long tasks and the main thread's work while something goes on. */
export async function measure({ page, cdp }: Tab, act: () => Promise<void>): Promise<Kept> {
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
  const before = await taskSeconds(cdp);
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1000;
  const busy = ((await taskSeconds(cdp)) - before) * 1000;
  const { times, longTasks } = await page.evaluate(() => {
    const counted = window.benchFrames;
    counted?.stop();
    return { times: counted?.times ?? [], longTasks: counted?.longTasks ?? 0 };
  });
  const gaps = times.slice(1).map((time, at) => time - (times[at] ?? time)).sort((a, b) => a - b);
  return { framesPerSecond: gaps.length / seconds, slowFrame: gaps[Math.floor(gaps.length * 0.95)] ?? 0, busy: busy / seconds, longTasks };
}

async function taskSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** The middle one of several measurements, by frame rate. */
export function middle(all: readonly Kept[]): Kept {
  const sorted = [...all].sort((a, b) => a.framesPerSecond - b.framesPerSecond);
  return sorted[Math.floor(sorted.length / 2)] ?? { framesPerSecond: 0, slowFrame: 0, busy: 0, longTasks: 0 };
}
