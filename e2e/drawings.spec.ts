import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { checkA11y } from './fixtures/check-a11y.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function choose(app: Simulator, item: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await app.page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function rename(app: Simulator, title: string): Promise<void> {
  await app.page.getByRole('textbox', { name: 'Title of the drawing' }).fill(title);
  await app.page.keyboard.press('Enter');
}

test('a drawing goes into a file and comes back beside what is open', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await rename(app, 'Mine');
  const download = page.waitForEvent('download');
  await choose(app, 'Save as file');
  const file = await (await download).path();
  expect((await download).suggestedFilename()).toBe('Mine.json');
  await choose(app, 'New drawing');
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('');

  const chooser = page.waitForEvent('filechooser');
  await choose(app, 'Open file…');
  await (await chooser).setFiles({ name: 'Mine.json', mimeType: 'application/json', buffer: await readFile(file) });
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('Mine');
  await app.expectPins(PICTURE_1);
});

test('a damaged file names the field, and what is open stays', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const chooser = page.waitForEvent('filechooser');
  await choose(app, 'Open file…');
  const broken = JSON.stringify({ schemaVersion: 1, records: [{ id: 'x', type: 'tenant' }] });
  await (await chooser).setFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
  await expect(page.getByRole('alert')).toContainText('records[0].name');
  await app.expectPins(PICTURE_1);
});

test('a dropped file is opened; of several the first, and that is said', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    for (const title of ['Dropped', 'Left']) data.items.add(new File([JSON.stringify({ schemaVersion: 1, title })], `${title}.json`, { type: 'application/json' }));
    return data;
  });
  await app.drawing.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('Dropped');
  await expect(page.getByText('Of 2 files only “Dropped.json” was looked at.')).toBeVisible();
});

test('own drawings are listed, renamed, duplicated, deleted and brought back', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await rename(app, 'First');
  await choose(app, 'My drawings…');
  const dialog = page.getByRole('dialog', { name: 'My drawings' });
  await expect(dialog.getByRole('button', { name: /^First/ })).toBeVisible();
  await checkA11y(page);

  await dialog.getByRole('button', { name: 'Duplicate: First' }).click();
  await dialog.getByRole('button', { name: 'Rename: First (copy)' }).click();
  await dialog.getByRole('textbox').fill('Second');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /^Second/ })).toBeVisible();

  await dialog.getByRole('button', { name: 'Delete: Second' }).click();
  await expect(dialog.getByRole('button', { name: /^Second/ })).toBeHidden();
  await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
  await dialog.getByRole('button', { name: /^Second/ }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('Second');
});

test('an earlier state is opened as a copy', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await rename(app, 'Before');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('lastDocument'))).not.toBeNull();
  await rename(app, 'After');
  await choose(app, 'My drawings…');
  const dialog = page.getByRole('dialog', { name: 'My drawings' });
  await dialog.getByRole('button', { name: 'Versions: After' }).click();
  await dialog.getByRole('list', { name: 'Versions' }).getByRole('button').first().click();
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('Before (copy)');
});

test('two tabs on one drawing go on from each other, and lose nothing', async ({ page, context }) => {
  const app = new Simulator(page);
  await app.open();
  await rename(app, 'Shared');
  await expect.poll(() => page.evaluate(() => localStorage.getItem('lastDocument'))).not.toBeNull();
  const other = new Simulator(await context.newPage());
  await other.open();
  const title = (tab: Simulator): Locator => tab.page.getByRole('textbox', { name: 'Title of the drawing' });
  await expect(title(other)).toHaveValue('Shared');

  // What one changes is there in the other, which goes on from it.
  await rename(app, 'From tab one');
  await expect(title(other)).toHaveValue('From tab one');
  await expect(other.page.getByRole('status', { name: 'Edits' })).toHaveText('Now shows what another tab changed.');
  await other.connector('From on-premises').click();
  await other.page.keyboard.press('Delete');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  await other.page.getByRole('button', { name: 'Undo: remove From on-premises' }).click();
  await app.expectPins(['Decision 1: Originating contoso, was Incoming tailspintoys', 'Decision 2: Incoming tailspintoys']);
  await other.page.getByRole('button', { name: 'Undo: changes of another tab' }).click();
  await expect(title(app)).toHaveValue('Shared');
  await app.page.getByRole('button', { name: 'Undo: changes of another tab' }).click();
  await expect(title(other)).toHaveValue('From tab one');
  await choose(app, 'My drawings…');
  const drawings = page.getByRole('dialog').getByRole('button', { name: /^(Shared|From tab)/ });
  await expect(drawings).toHaveText([/^From tab one/]);

  // What both changed is kept twice: this one is not changed under a dialog that is open in it.
  await rename(other, 'From tab two');
  await expect(drawings).toHaveText([/^From tab two/]);
  await page.getByRole('dialog').getByRole('button', { name: 'Rename: From tab two' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Mine');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Another tab has changed this drawing too/)).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Mine \(copy\)/ })).toBeVisible();
  await expect(drawings).toHaveText([/^From tab two/]);
  await expect(title(other)).toHaveValue('From tab two');
});
