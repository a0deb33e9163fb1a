import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';
import { Simulator } from './pages/simulator.ts';
import type { Locator, Page } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'reduce' }, permissions: ['clipboard-read', 'clipboard-write'] });

const CONTOSO = '11111111-2222-4333-8444-555555555555';
const TAILSPIN = '66666666-7777-4888-9999-aaaaaaaaaaaa';
const HUB = 'DM6PR05MB0001.namprd05.prod.outlook.com';
const SERVER = 'with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.9000.1';

/** The article's first picture as Joe's mailbox has it; the server's address is another than the drawing's. */
const PICTURE_1 = [
  `Received: from ${HUB} (::1) by ${HUB} with HTTPS; Tue, 10 Mar 2026 09:05:00 +0000`,
  `Received: from NAM12-BN8-obe.outbound.protection.outlook.com (40.107.93.100) by BN1PEPF00004680.mail.protection.outlook.com (10.167.8.1) ${SERVER} via Frontend Transport; Tue, 10 Mar 2026 09:04:00 +0000`,
  `Received: from mail.contoso.com (192.0.2.99) by BN1PEPF00004680.mail.protection.outlook.com (10.167.8.1) ${SERVER} via Frontend Transport; Tue, 10 Mar 2026 09:03:00 +0000`,
  'X-MS-Exchange-Organization-MessageDirectionality: Incoming',
  `X-EOPTenantAttributedMessage: ${TAILSPIN}:1`,
  'X-MS-Exchange-CrossTenant-FromEntityHeader: HybridOnPrem',
  `X-MS-Exchange-CrossTenant-Id: ${CONTOSO}`,
  'X-OriginatorOrg: contoso.com',
  'Return-Path: bob@contoso.com',
  'To: joe@tailspintoys.com',
  '',
  'Body',
].join('\r\n');

async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await field.focus();
  await page.keyboard.press('Control+v');
}

/** Lets go of a file over the page. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content ?? ''], fileName ?? '', { type: 'message/rfc822' }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );
}

test('pasted headers are read pass by pass and stand beside what the drawing predicts', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const address = page.url();
  await app.run('Read message headers');
  const dialog = page.getByRole('dialog', { name: 'Message headers' });
  await paste(page, dialog.getByRole('textbox', { name: 'Headers of a message' }), PICTURE_1);

  await expect(dialog.getByText('3 hops, 2 passes through Office 365.')).toBeFocused();
  const pass = dialog.getByRole('region', { name: 'Pass 2, at hop 2' });
  await expect(pass).toContainText(`Attributed to tenant ${TAILSPIN}.`);
  await pass.getByText('Evidence: X-EOPTenantAttributedMessage').click();
  await expect(pass.getByText(`X-EOPTenantAttributedMessage: ${TAILSPIN}:1`)).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^1 Front door: an entry Pass 1/ })).toContainText('192.0.2.99');
  await expect(dialog.getByRole('list', { name: 'What no header can tell' })).toContainText('Which connector claimed an entry');
  await checkA11y(page);

  await dialog.getByRole('tab', { name: 'What the headers say' }).press('ArrowRight');
  await expect(dialog.getByRole('status')).toHaveText('The prediction differs at hop 1: 1 difference.');
  const table = dialog.getByRole('table', { name: 'Observed beside predicted' });
  await expect(table.getByText('differs: It connected from 192.0.2.99; in the drawing that server has 192.0.2.10.')).toBeVisible();
  await dialog.getByRole('combobox', { name: `Tenant ${TAILSPIN}` }).selectOption('contoso');
  await expect(dialog.getByRole('status')).toHaveText('The prediction differs at hops 1 and 2: 2 differences.');
  await expect(table.getByText('The headers name the tenant contoso (stated), the drawing says tailspintoys.')).toBeVisible();
  await checkA11y(page);

  // What was pasted is still there after closing, and nowhere else.
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(page.url()).toBe(address);
  await app.run('Read message headers');
  await expect(dialog.getByText('3 hops, 2 passes through Office 365.')).toBeVisible();
});

test('a dropped .eml becomes a first drawing beside the open one, with what was observed as expectations', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await drop(page, 'message.eml', PICTURE_1);
  const dialog = page.getByRole('dialog', { name: 'Message headers' });
  await dialog.getByRole('tab', { name: 'First drawing' }).click();
  await expect(dialog.getByRole('list', { name: 'Assumed, because no header says it' })).toContainText('Which inbound connector let a server in');
  await dialog.getByRole('button', { name: 'Open as new drawing' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('From headers: bob@contoso.com → joe@tailspintoys.com');
  await app.toEnd();
  await app.expectPins(['Decision 1: Originating contoso', 'Decision 2: Incoming tailspintoys']);
  await app.run('Read message headers');
  await dialog.getByRole('tab', { name: 'Beside the drawing' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The prediction agrees with everything that the headers tell.');

  await dialog.getByRole('button', { name: 'Other headers' }).click();
  await drop(page, 'message.msg', '\u00d0');
  await expect(dialog.getByRole('list', { name: 'What does not fit' })).toContainText('No header field was found.');
});

test('the evidence sheet names header lines, trace rows and cmdlets, and is copied as Markdown', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.run('Evidence sheet');
  const dialog = page.getByRole('dialog', { name: 'Evidence sheet' });
  const entry = dialog.getByRole('region', { name: /^Entry 1: .*Originating contoso$/ });
  await expect(entry.getByRole('row', { name: /^X-MS-Exchange-CrossTenant-Id <tenant id of contoso>/ })).toContainText('seen in real mail, not documented');
  await expect(entry.getByRole('table', { name: 'Message trace of contoso' })).toContainText('192.0.2.10');
  await checkA11y(page);
  await dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('## Entry 2:');
  expect(copied).toContain("Get-MessageTraceV2 -SenderAddress 'bob@contoso.com'");
});
