import { expect, test } from './fixtures/test.ts';
import { Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the page speaks Japanese to a Japanese browser, and keeps the choice', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ja');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByRole('button', { name: 'リンクをコピー' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: /^判定 1: Originating contoso$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'リンクをコピー' })).toBeVisible();
});

test('the theme can be chosen', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
