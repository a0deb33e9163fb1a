import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test('a first visit plays: the verdicts are made one after the other', async ({ page }) => {
  const app = new Simulator(page);
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await expect(app.drawing.getByRole('button', { name: 'Decision 1: Deciding…' })).toBeVisible();
  await expect(app.drawing.getByRole('button', { name: 'Decision 2: Not there yet' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4×' });
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await app.expectPins(PICTURE_1);
});

test('a presenter’s remote steps forward and back to the same picture', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.toStart();
  const position = page.getByRole('slider', { name: 'Position in the run' });
  const seen: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    seen.push((await position.getAttribute('aria-valuetext')) ?? '');
    await page.keyboard.press('PageDown');
  }
  expect(new Set(seen).size).toBe(5);
  for (const text of seen.toReversed()) {
    await page.keyboard.press('PageUp');
    await expect(position).toHaveAttribute('aria-valuetext', text);
  }
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the end state is shown and the run can be stepped', async ({ page }) => {
    const app = new Simulator(page);
    await app.open();
    await app.expectPins(PICTURE_1);
    await expect(page.getByRole('slider', { name: 'Position in the run' })).toHaveAttribute('aria-valuetext', /^End/);
    await page.getByRole('button', { name: 'Step back', exact: true }).click();
    await expect(page.getByRole('slider', { name: 'Position in the run' })).not.toHaveAttribute('aria-valuetext', /^End/);
  });
});
