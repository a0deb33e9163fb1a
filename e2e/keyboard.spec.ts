import type { Locator, Page, Route } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { checkA11y } from './fixtures/check-a11y.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] } });

test('the command palette finds a command by its words and starts it', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.run('add gate');
  await expect(app.node('Gateway, Gateway')).toBeVisible();
  await expect(page.getByRole('status', { name: 'Edits' })).toHaveText('Added Gateway.');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status', { name: 'Edits' })).toHaveText('Undone: add Gateway.');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search commands' })).toBeFocused();
  await checkA11y(page, { within: 'dialog[open]' });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Search commands' })).toBeHidden();
});

test('the shortcut sheet lists the keys, and single keys can be turned off', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet).toContainText('Ctrl+K');
  await checkA11y(page, { within: 'dialog[open]' });
  await sheet.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(sheet).toBeHidden();
});

test('a server is copied and pasted as another one, a connector into another tenant, and undo takes them back', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const server = app.node('Exchange (on-premises), On-premises server');
  await app.run('Exchange (on-premises)');
  await expect(server).toBeFocused();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(app.node('Exchange (on-premises) 2, On-premises server')).toBeVisible();
  await page.getByRole('button', { name: 'Undo: paste' }).click();
  await expect(app.node('Exchange (on-premises) 2, On-premises server')).toHaveCount(0);

  await app.connector('From on-premises').press('Enter');
  await page.keyboard.press('Control+c');
  // A server has no inbound connectors; the other tenant may.
  await app.run('Exchange (on-premises)');
  await expect(server).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(page.getByText('“Exchange (on-premises)” can have no inbound connectors')).toBeVisible();
  await app.run('tailspintoys');
  await expect(app.node('tailspintoys, Tenant')).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(app.connector('From on-premises')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(app.connector('From on-premises')).toHaveCount(1);
  await app.expectPins(PICTURE_1);
});

test('what is typed while a panel or a dialog is loaded arrives in it; an impossible target says why, and a possible one is connected', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const held: Route[] = [];
  await page.route(/Inspector-[^/]*\.js$/, (route) => void held.push(route));
  await page.getByRole('button', { name: 'Add: Note' }).press('Enter');
  await page.keyboard.type('Go to');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ma');
  await page.keyboard.press('Backspace');
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  const words = app.inspector.getByRole('textbox', { name: 'Text' });
  await expect(words).toHaveValue('Go to\nM');
  await expect(words).toBeFocused();
  await page.keyboard.type('X');
  await expect(words).toHaveValue('Go to\nMX');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The field stands by now, and gets the focus a frame later still.
  await app.connector('From on-premises').press('Enter');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('add inbound connector');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Office');
  await expect(app.connector('Office')).toBeVisible();
  await expect(app.inspector.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Office');

  const waiting: Route[] = [];
  await page.route(/RouteDialogs-[^/]*\.js$/, (route) => void waiting.push(route));
  await app.node('contoso, Tenant').focus();
  await page.keyboard.press('Enter');
  await app.node('contoso, Tenant').focus();
  await page.keyboard.type('ctenanx');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('t');
  await expect.poll(() => waiting.length).toBe(1);
  await waiting[0]?.continue();
  const dialog = page.getByRole('dialog', { name: 'Connect from contoso' });
  const search = dialog.getByRole('combobox', { name: 'Search targets' });
  await expect(search).toHaveValue('tenant');
  await expect(search).toBeFocused();
  const other = dialog.getByRole('option', { name: /^tailspintoys, Tenant/ });
  await expect(other).toHaveAttribute('aria-disabled', 'true');
  await expect(other).toContainText('enters Office 365 again by itself');
  await search.fill('DNS');
  await page.keyboard.press('Enter');
  await expect(app.connector('To DNS')).toBeVisible();
  // Enter on the node leads from the row back to all of it.
  await expect(app.inspector.getByRole('button', { name: 'Back to contoso' })).toBeVisible();
  await app.node('contoso, Tenant').focus();
  await page.keyboard.press('Enter');
  await app.inspector.getByRole('button', { name: 'Add inbound connector' }).press('Enter');
  await expect(app.connector('Inbound connector')).toBeVisible();
  // The tenant has grown by a row, and the frame with it: all of it is in view still.
  await expect(app.node('Contoso, Organization')).toBeInViewport({ ratio: 0.999 });
});

test('the outline goes from an organization to a parameter, and Enter edits', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.keyboard.press('o');
  const tree = page.getByRole('tree', { name: 'Outline of the drawing' });
  await expect(tree.getByRole('treeitem', { name: 'Contoso, Organization' })).toBeFocused();
  await checkA11y(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(tree.getByRole('treeitem', { name: 'contoso, Tenant' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const connector = tree.getByRole('treeitem', { name: 'From on-premises, inbound connector' });
  await expect(connector).toBeFocused();
  await expect(connector).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(tree.getByRole('treeitem', { name: 'TlsSenderCertificateName: *.contoso.com' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(app.inspector.getByRole('combobox', { name: 'TlsSenderCertificateName' })).toBeVisible();
  await expect(app.inspector.locator(':focus')).toBeVisible();
});

/** Presses Tab until something has the focus, as one does who has no mouse. */
async function tabTo(target: Locator): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await target.page().keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Goes to a line of the outline by its first letters and arrow keys. */
async function goTo(page: Page, name: string): Promise<void> {
  const line = page.getByRole('treeitem', { name, exact: true });
  await expect(page.getByRole('tree').locator(':focus')).toBeVisible();
  await page.keyboard.press('Home');
  for (let press = 0; press < 40; press += 1) {
    if (await line.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  await expect(line).toBeFocused();
}

test('by keyboard alone, from an empty drawing to the first picture’s two verdicts', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.run('select all');
  await page.keyboard.press('Delete');
  await expect(app.drawing.getByRole('group', { name: /, Tenant$/ })).toHaveCount(0);

  await app.run('add organization');
  await app.run('add tenant');
  await app.run('add on-premises server');
  await page.keyboard.press('c');
  await expect(page.getByRole('combobox', { name: 'Search targets' })).toBeFocused();
  await page.keyboard.type('front door');
  await page.keyboard.press('Enter');
  // A new server sends to the world by MX; this one relays through its tenant.
  await expect(page.getByRole('option', { name: /^All mail, in place of “Internet”/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(app.connector('To Office 365')).toBeVisible();
  await expect(app.connector('Internet')).toHaveCount(0);

  await app.run('show the outline');
  await goTo(page, 'contoso, Tenant');
  await page.keyboard.press('Enter');
  await tabTo(app.inspector.getByRole('button', { name: 'Add inbound connector' }));
  await page.keyboard.press('Enter');
  // What was added is named at once: its name is selected.
  await expect(app.inspector.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.type('From the office');
  await expect(app.connector('From the office')).toBeVisible();
  // The next stop is the next field; what a field means is asked for within it.
  await page.keyboard.press('Tab');
  const enabled = app.inspector.getByRole('checkbox', { name: 'Enabled' });
  await expect(enabled).toBeFocused();
  await expect(enabled).toHaveAccessibleDescription('F1 explains this');
  await page.keyboard.press('F1');
  await expect(app.inspector.getByText('Whether the connector is in use.')).toBeVisible();
  await expect(enabled).toBeFocused();
  await page.keyboard.press('F1');
  await expect(app.inspector.getByRole('button', { name: 'About Enabled' })).toHaveAttribute('aria-expanded', 'false');
  await tabTo(app.inspector.getByRole('combobox', { name: 'TlsSenderCertificateName' }));
  await page.keyboard.type('*.contoso.example');
  await page.keyboard.press('Tab');

  await app.run('add organization');
  await app.run('add tenant');
  await app.run('add mx record');
  await app.run('show the outline');
  await goTo(page, 'On-premises server, On-premises server');
  await app.run('add message');
  await expect(app.hops).toBeVisible();
  await app.run('to end');
  await app.expectPins(['Decision 1: Originating contoso', 'Decision 2: Incoming tailspintoys']);
});
