import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';

test.use({ returning: false });

for (const [locale, names] of [
  ['en-US', { tour: 'Tour', start: 'Start the tour', next: 'Next', done: 'Done', first: 'Follow the envelope', pause: 'Pause', command: 'Tour of a minute' }],
  ['ja-JP', { tour: 'ツアー', start: 'ツアーを開始', next: '次へ', done: '完了', first: '封筒を目で追う', pause: '一時停止', command: '1 分のツアー' }],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('the first start plays picture 1 and offers a tour, once; it is walked by keyboard and found again', async ({ page }) => {
      await page.goto('./');
      const tour = page.getByRole('region', { name: names.tour, exact: true });
      await expect(tour.getByRole('button', { name: names.start })).toBeVisible();
      await expect(page.getByRole('button', { name: names.pause, exact: true })).toBeVisible();
      await tour.getByRole('button', { name: names.start }).press('Enter');
      await expect(tour.getByRole('heading', { name: names.first })).toBeFocused();
      await checkA11y(page);
      for (let stop = 0; stop < 5; stop += 1) await tour.getByRole('button', { name: names.next }).press('Enter');
      await tour.getByRole('button', { name: names.done }).press('Enter');
      await expect(tour).toBeHidden();

      await page.reload();
      await expect(page.getByRole('table')).toBeVisible();
      await expect(tour).toBeHidden();
      // Keys are listened to a moment after the picture stands.
      const commands = page.getByRole('dialog').getByRole('combobox');
      await expect(async () => {
        await page.keyboard.press('Control+k');
        await expect(commands).toBeFocused({ timeout: 1_000 });
      }).toPass();
      await page.keyboard.type(names.command);
      await page.keyboard.press('Enter');
      await expect(tour.getByRole('heading', { name: names.first })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(tour).toBeHidden();
    });
  });
}

test('whoever comes by a link is not offered it', async ({ page }) => {
  await page.goto('./?scenario=picture-3');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('One tenant, two verdicts');
  await expect(page.getByRole('region', { name: 'Tour', exact: true })).toHaveCount(0);
});
