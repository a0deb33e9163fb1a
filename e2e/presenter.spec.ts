import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';
import { Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 720 } });

test('a lesson is presented by keyboard alone: large type, nothing ahead of its time, nothing to be moved, a black screen', async ({ page }) => {
  const app = new Simulator(page);
  await app.open('?lesson=picture-1,picture-3');
  await page.keyboard.press('Control+Enter');
  const bar = page.getByRole('region', { name: 'Presenter mode' });
  await expect(bar.getByRole('status')).toHaveText('1 of 2: Two customers, two entries');
  await expect(page.getByRole('navigation', { name: 'Palette' })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveCount(0);

  // What has not been shown yet is nowhere.
  const card = page.getByRole('region', { name: 'Decision', exact: true });
  expect(await page.content()).not.toContain('Incoming tailspintoys');
  await expect(card).toContainText("Bob's mailbox is on contoso's own server");
  while ((await card.getByRole('region', { name: 'Verdict' }).count()) === 0) await page.keyboard.press('PageDown');
  await expect(card.getByRole('region', { name: 'Verdict' })).toContainText(/Originating\s*contoso/);
  await expect(app.pin('Decision 2: Not there yet')).toBeVisible();
  expect((await card.getByText('Originating', { exact: true }).boundingBox())?.height).toBeGreaterThan(30);
  await checkA11y(page);

  // The end of the run is what the room takes home.
  while ((await card.getByRole('heading', { name: 'Look at' }).count()) === 0) await page.keyboard.press('PageDown');
  await expect(card.getByRole('listitem')).toHaveText([/Originating\s*contoso/, /Incoming\s*tailspintoys/]);
  await expect(card).toContainText('Only the rules tell the two entries apart.');

  // No key changes the drawing.
  await app.connector('From on-premises').click();
  for (const key of ['Delete', 'm', 'Control+d', 't']) await page.keyboard.press(key);
  await expect(app.connector('From on-premises')).toBeVisible();

  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: /^The screen is black/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^The screen is black/ })).toHaveCount(0);
  await page.keyboard.press('Shift+PageDown');
  await expect(bar.getByRole('status')).toHaveText('2 of 2: One tenant, two verdicts');

  for (const [width, height] of [
    [1024, 768],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(card).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect((await app.drawing.boundingBox())?.height).toBeGreaterThan(120);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('One tenant, two verdicts');
  await expect(page.getByRole('button', { name: /^Undo: / })).toHaveCount(0);
});

test('the notes keep step in a second window, move the first one, and survive a reload of either', async ({ page, context }) => {
  const app = new Simulator(page);
  await app.open('?lesson=picture-1,picture-3');
  const opening = context.waitForEvent('page');
  await page.keyboard.press('w');
  const notes = await opening;
  const now = notes.getByRole('region', { name: 'On the screen' });
  const position = page.getByRole('slider', { name: 'Position in the run' });
  await expect(notes.getByText('1 of 2: Two customers, two entries')).toBeVisible();
  await expect(notes.getByRole('region', { name: 'Notes' })).toContainText('One tenant, two verdicts');
  await checkA11y(notes);

  const said = await position.getAttribute('aria-valuetext');
  await notes.getByRole('button', { name: 'Step forward' }).click();
  await expect(position).not.toHaveAttribute('aria-valuetext', said ?? '');
  await expect(now).toContainText((await position.getAttribute('aria-valuetext')) ?? 'nothing');
  await page.getByRole('button', { name: 'To end', exact: true }).click();
  await expect(now.getByRole('listitem')).toHaveText(['1. Originating contoso', '2. Incoming tailspintoys']);

  await page.reload();
  await expect(now.getByRole('listitem')).toHaveCount(0);
  await notes.reload();
  await expect(notes.getByText('1 of 2: Two customers, two entries')).toBeVisible();
  await notes.keyboard.press('Shift+PageDown');
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('One tenant, two verdicts');
  await expect(notes.getByText('2 of 2: One tenant, two verdicts')).toBeVisible();
  await notes.getByRole('button', { name: 'Presenter mode' }).click();
  await expect(page.getByRole('region', { name: 'Presenter mode' })).toBeVisible();

  await page.close();
  await expect(notes.getByRole('alert')).toContainText('The main window does not answer');
});

test('a browser that opens no second window is said', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await new Simulator(page).open();
  await page.keyboard.press('w');
  await expect(page.getByRole('alert')).toContainText('Allow pop-ups');
});
