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

test('the theme can be chosen, and the browser’s own printing gives one light page of the drawing in any', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  const title = await page.getByRole('textbox', { name: 'Title of the drawing' }).inputValue();
  const drawn = page.getByRole('img', { name: title, includeHidden: true });
  // What draws it is loaded behind the picture.
  await expect
    .poll(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return drawn.count();
    })
    .toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(drawn).toBeVisible();
  await expect(page.getByRole('main')).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages).toHaveLength(1);
  await page.emulateMedia({ media: null });
  await expect(page.getByRole('main')).toBeVisible();
  await expect(drawn).toHaveCount(0);
});
