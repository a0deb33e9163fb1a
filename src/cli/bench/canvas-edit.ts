import type { Locator, Page } from '@playwright/test';
import type { Tab } from './canvas-measure.ts';
import { wait } from './canvas-gestures.ts';

const EDITS = 5;

/**
 * How soon a changed verdict is shown: from switching the connector that claimed the first entry off (and on again) to the
 * changed badge in the list of hops. A badge that is there when the n-th frame begins is seen in that frame.
 *
 * @returns the middle of several edits.
 */
export async function editFrames({ page }: Tab): Promise<{ frames: number; ms: number }> {
  await page.bringToFront();
  await page.getByRole('tab', { name: 'Decision' }).click();
  await (await claimingConnector(page)).click();
  const enabled = page.getByRole('checkbox', { name: 'Enabled', exact: true });
  await enabled.waitFor();
  const found: { frames: number; ms: number }[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    found.push(
      await enabled.evaluate(
        (element) =>
          new Promise<{ frames: number; ms: number }>((resolve) => {
            const badges = (): string => [...document.querySelectorAll('#hops [data-verdict]')].map((badge) => badge.textContent).join();
            requestAnimationFrame(() => {
              const before = badges();
              const start = performance.now();
              let frames = 0;
              if (element instanceof HTMLElement) element.click();
              const look = (): void => {
                frames += 1;
                if (badges() !== before || frames > 600) resolve({ frames, ms: performance.now() - start });
                else requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            });
          }),
      ),
    );
    await wait(1_500);
  }
  found.sort((a, b) => a.frames - b.frames);
  return found[Math.floor(EDITS / 2)] ?? { frames: Number.NaN, ms: Number.NaN };
}

/** The way to a connector that took part in a decision, of the first message that has one. */
async function claimingConnector(page: Page): Promise<Locator> {
  const runs = page.getByRole('combobox', { name: 'Message', exact: true });
  const connector = page.getByRole('tabpanel', { name: 'Decision' }).getByTitle(/^Inspect /).first();
  for (let run = 0; run < (await runs.locator('option').count()); run += 1) {
    await runs.selectOption({ index: run });
    await page.getByRole('button', { name: 'To end', exact: true }).click();
    await wait(300);
    if ((await connector.count()) > 0) return connector;
  }
  throw new Error('No message meets a connector.');
}
