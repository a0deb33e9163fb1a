import { readFile } from 'node:fs/promises';
import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function choose(app: Simulator, item: string): Promise<void> {
  await app.page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await app.page.getByRole('menuitem', { name: item, exact: true }).click();
}

for (const [format, type] of [
  ['SVG', 'image/svg+xml'],
  ['PNG', 'image/png'],
] as const) {
  test(`a picture (${format}) opens its drawing again`, async ({ page }) => {
    const app = new Simulator(page);
    await app.open();
    await page.getByRole('textbox', { name: 'Title of the drawing' }).fill('In a picture');
    await choose(app, 'Export picture…');
    const dialog = page.getByRole('dialog', { name: 'Export picture' });
    await expect(dialog.getByRole('img', { name: 'Preview of In a picture' })).toBeVisible();
    await expect(dialog.getByRole('checkbox', { name: /QR code/ })).toBeVisible();
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: `Save as ${format}` }).click();
    const buffer = await readFile(await (await download).path());
    expect(buffer.length).toBeGreaterThan(4_000);
    await page.keyboard.press('Escape');

    await choose(app, 'New drawing');
    const chooser = page.waitForEvent('filechooser');
    await choose(app, 'Open file…');
    await (await chooser).setFiles({ name: `picture.${format.toLowerCase()}`, mimeType: type, buffer });
    await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('In a picture');
    await app.expectPins(PICTURE_1);
  });
}

test('a picture without a drawing says so', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const chooser = page.waitForEvent('filechooser');
  await choose(app, 'Open file…');
  await (await chooser).setFiles({ name: 'cat.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') });
  await expect(page.getByRole('alert')).toContainText('holds no drawing');
});

test('a link to read cannot be changed, and leads to a copy that can', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.toStart();
  await page.getByRole('button', { name: 'Next decision', exact: true }).click();
  const moment = await page.getByRole('slider', { name: 'Position in the run' }).inputValue();
  await choose(app, 'Share…');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await dialog.getByRole('radio', { name: 'reads only' }).check();
  await dialog.getByRole('checkbox', { name: /^Open at the message/ }).check();
  await expect(dialog.getByRole('textbox', { name: 'Link to this drawing' })).toHaveValue(/\?view&run=.*&t=\d+#v1:/);
  await checkA11y(page);
  const link = await dialog.getByRole('textbox', { name: 'Link to this drawing' }).inputValue();

  await page.goto(link);
  // With less motion a drawing opens at its end, but not one whose link leads to a moment.
  await expect(page.getByRole('slider', { name: 'Position in the run' })).toHaveValue(moment);
  await app.toEnd();
  await app.expectPins(PICTURE_1);
  await app.connector('From on-premises').click();
  await page.keyboard.press('Delete');
  await app.expectPins(PICTURE_1);
  await page.getByRole('link', { name: 'Edit a copy' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toBeVisible();
  await app.expectPins(PICTURE_1);
});

test('an anonymised link has the same verdicts under other names', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await choose(app, 'Share…');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const field = dialog.getByRole('textbox', { name: 'Link to this drawing' });
  await expect(field).toHaveValue(/#v1:/);
  const before = await field.inputValue();
  await dialog.getByRole('checkbox', { name: /^Rename every name/ }).check();
  await expect(field).not.toHaveValue(before);
  await page.goto(await field.inputValue());
  await expect(app.drawing.getByRole('button', { name: /^Decision 1: Originating Place/ })).toBeVisible();
  await expect(app.drawing.getByRole('button', { name: /^Decision 2: Incoming Place/ })).toBeVisible();
  await expect(page.getByText(/contoso|tailspin/i)).toHaveCount(0);
});

test('an embedded drawing has no bar of tools and no panel, and can be played', async ({ page }) => {
  await page.goto('./?embed');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open in the simulator' })).toBeVisible();
  await expect(page.getByRole('tablist')).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Palette' })).toHaveCount(0);
});

for (const [name, width, height] of [
  ['a telephone', 390, 844],
  ['200 % zoom', 720, 450],
  ['a small projector', 1024, 768],
] as const) {
  test(`on ${name} a drawing is opened, played and read`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const app = new Simulator(page);
    await app.open();
    await app.openScenario('Two customers, two entries');
    await app.toEnd();
    await app.expectPins(PICTURE_1);
    await expect(app.decision).toBeInViewport();
    await expect(app.hops).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const drawing = await app.drawing.boundingBox();
    expect(drawing?.height).toBeGreaterThan(150);
  });
}
