import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a change and the way back outlive a reload that follows at once', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const title = page.getByRole('textbox', { name: 'Title of the drawing' });
  await title.fill('First name');
  await page.keyboard.press('Enter');
  await app.connector('From on-premises').click();
  await page.keyboard.press('Delete');
  await page.reload();
  await app.expectPins(['Decision 1: Incoming tailspintoys']);
  await expect(title).toHaveValue('First name');
  await page.getByRole('button', { name: 'Undo: remove From on-premises' }).click();
  await app.expectPins(['Decision 1: Originating contoso, was Incoming tailspintoys', 'Decision 2: Incoming tailspintoys']);
  await page.reload();
  await app.expectPins(PICTURE_1);
  await page.getByRole('button', { name: 'Redo: remove From on-premises' }).click();
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
});

test('a change whose page is closed at once is there in the next tab', async ({ page, context }) => {
  const app = new Simulator(page);
  await app.open();
  await page.getByRole('textbox', { name: 'Title of the drawing' }).click();
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Closed at once');
  const closed = page.waitForEvent('close');
  await page.close({ runBeforeUnload: true });
  await closed;
  const next = await context.newPage();
  await next.goto('./');
  await expect(next.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('Closed at once');
});

test('a browser that keeps nothing says so, and can be drawn in', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  const app = new Simulator(page);
  await app.open();
  await app.connector('From on-premises').click();
  await page.keyboard.press('Delete');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  await expect(page.getByText(/This browser keeps nothing for this page/)).toBeVisible();
  await page.getByRole('button', { name: /^Undo: / }).click();
  await app.expectPins(['Decision 1: Originating contoso, was Incoming tailspintoys', 'Decision 2: Incoming tailspintoys']);
});

test('a full storage is said, and the change is there all the same after a reload', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const app = new Simulator(page);
  await app.open();
  await app.connector('From on-premises').click();
  await page.keyboard.press('Delete');
  await expect(page.getByText(/The browser's storage is full/)).toBeVisible();
  await page.reload();
  await app.expectPins(['Decision 1: Incoming tailspintoys']);
});

test.describe('a page whose server has gone', () => {
  // What does not come is named with its address.
  test.use({ expectedProblem: /ERR_INTERNET_DISCONNECTED|dynamically imported module/ });

  test('says that a part does not come, and goes on with the rest', async ({ page, context }) => {
    const app = new Simulator(page);
    await app.open();
    // What writes changes down in a hurry comes with the first press.
    await app.connector('From on-premises').click();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
    await expect(page.getByText(/A part of this page could not be loaded/)).toBeVisible();
    await page.getByRole('tab', { name: 'Outline' }).click();
    await app.connector('From on-premises').click();
    await page.keyboard.press('Delete');
    await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
    await context.setOffline(false);
    await page.reload();
    await app.expectPins(['Decision 1: Incoming tailspintoys']);
    await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Scenarios' })).toBeVisible();
  });
});

test.describe('a crash', () => {
  test.use({ expectedProblem: /no dates today/ });

  test('shows a way out, and hands the drawing over as a file', async ({ page }) => {
    const app = new Simulator(page);
    await app.open();
    await page.getByRole('textbox', { name: 'Title of the drawing' }).fill('Survivor');
    await page.getByRole('button', { name: 'Drawing', exact: true }).click();
    await page.getByRole('menuitem', { name: 'My drawings…' }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: /^Survivor/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
        get: () => {
          throw new Error('no dates today');
        },
      });
    });
    await page.getByRole('button', { name: 'Drawing', exact: true }).click();
    await page.getByRole('menuitem', { name: 'My drawings…' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the drawing as a file' }).click();
    expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toMatchObject({ title: 'Survivor' });
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('Survivor');
    await app.expectPins(PICTURE_1);
  });
});
