import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a worker that hangs is said, replaced, and nothing is lost', async ({ page }) => {
  await page.addInitScript(() => {
    const RealWorker = window.Worker;
    let made = 0;
    window.Worker = class extends RealWorker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        made += 1;
        if (made === 1) this.postMessage = () => undefined;
      }
    };
  });
  const app = new Simulator(page);
  await page.goto('./');
  await expect(page.getByText(/gave no answer for 5 seconds/)).toBeVisible({ timeout: 15_000 });
  await app.expectPins(PICTURE_1);
});

test('a browser without workers can still draw, and is told so', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = new Proxy(window.Worker, {
      construct: () => {
        throw new Error('workers are blocked');
      },
    });
  });
  await page.goto('./');
  await expect(page.getByText(/cannot be started in this browser/).first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: /From on-premises/ })).toBeVisible();
});
