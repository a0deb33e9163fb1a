import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] } });

test('a lesson is composed in the gallery, given with a presenter’s remote, and opens again from its link', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: 'Scenarios' });
  await expect(dialog.getByRole('button', { name: 'Start: The article in ten minutes' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Add to lesson: One tenant, two verdicts' }).click();
  await dialog.getByRole('button', { name: 'Add to lesson: Two customers, two entries' }).click();
  await dialog.getByRole('button', { name: 'Move up: Two customers, two entries' }).click();
  await checkA11y(page, { within: 'dialog' });
  await dialog.getByRole('button', { name: 'Start: Your own lesson' }).click();

  const bar = page.getByRole('region', { name: 'Lesson' });
  const position = page.getByRole('slider', { name: 'Position in the run' });
  const title = page.getByRole('textbox', { name: 'Title of the drawing' });
  await expect(bar.getByRole('status')).toHaveText('1 of 2: Two customers, two entries');
  await checkA11y(page);
  await bar.getByRole('button', { name: 'Story' }).click();
  await expect(page.getByRole('group', { name: 'Story of “Two customers, two entries”' })).toContainText('Try');
  await page.keyboard.press('Escape');

  // To the end of the run, and one further.
  while ((await position.getAttribute('aria-valuetext'))?.startsWith('End') !== true) await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(bar.getByRole('status')).toHaveText('2 of 2: One tenant, two verdicts');
  await expect(position).toHaveValue('0');
  await page.keyboard.press('PageUp');
  await expect(title).toHaveValue('Two customers, two entries');
  await expect(position).toHaveAttribute('aria-valuetext', /^End/);
  await page.keyboard.press('Shift+PageDown');
  await expect(title).toHaveValue('One tenant, two verdicts');
  expect(page.url()).toContain('?lesson=picture-1,picture-3&step=2');

  // What the class changed is there again after a reload, at the same place of the lesson.
  await title.fill('As the class wanted it');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('lastDocument'))).not.toBeNull();
  await page.reload();
  await expect(title).toHaveValue('As the class wanted it');
  await expect(bar.getByRole('status')).toHaveText('2 of 2: One tenant, two verdicts');
  await bar.getByRole('button', { name: 'Copy the link to this lesson' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await bar.getByRole('button', { name: 'Leave the lesson' }).click();
  await expect(bar).toBeHidden();

  await page.goto(link);
  await expect(bar.getByRole('status')).toHaveText('2 of 2: One tenant, two verdicts');
  await expect(title).toHaveValue('One tenant, two verdicts');
});

test('a scenario has a link of its own, and what a link names and nobody knows is said', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy link: One tenant, two verdicts' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\?scenario=picture-3$/);
  await page.goto(link);
  await app.expectPins(['Decision 1: Originating contoso', 'Decision 2: Incoming tailspintoys', 'Decision 3: Originating tailspintoys']);

  await page.goto('./?scenario=picture-9%3Cimg%20src=x%3E');
  await expect(page.getByRole('alert')).toContainText('“Scenarios”');
  await expect(page.getByRole('alert')).toContainText('picture-9<img src=x>');
  await app.expectPins(PICTURE_1);
});
