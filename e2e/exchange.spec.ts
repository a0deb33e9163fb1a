import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';
import { Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, permissions: ['clipboard-read', 'clipboard-write'] });

const paste = (name: string): string => readFileSync(new URL(`../src/exchange/fixtures/pastes/${name}.txt`, import.meta.url), 'utf8');

/** One tenant as each format prints it. What Export-Csv collapsed leaves the gateway's connector as it is: a certificate is one value. */
const FORMATS = [
  { name: 'hybrid-json-5', said: 'JSON' },
  { name: 'hybrid-format-list', said: 'Format-List' },
  { name: 'hybrid-clixml', said: 'CLIXML' },
  { name: 'hybrid-csv', said: 'Export-Csv' },
  { name: 'hybrid-dsc', said: 'Microsoft365DSC' },
  { name: 'hybrid-json-7', said: 'JSON' },
] as const;
const HYBRID = 'Inbound from 8f6b8f0e-2c51-4d0b-9a51-6f7d2f0c9d11';

const importDialog = (page: Page) => page.getByRole('dialog', { name: 'Import from PowerShell' });

/** Puts a text on the clipboard and pastes it as a reader does. */
async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await importDialog(page).getByRole('textbox', { name: '2. Paste what it printed' }).focus();
  await page.keyboard.press('Control+v');
}

async function takeSuggestions(page: Page): Promise<void> {
  await importDialog(page).getByRole('button', { name: /^Take all \d+ suggestions$/ }).click();
  await expect(importDialog(page).getByRole('list', { name: 'Answered' })).toBeVisible();
}

test('every format leads from a paste to the verdict on the hybrid server', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.run('Import from PowerShell');
  for (const { name, said } of FORMATS) {
    await pasteText(page, paste(name));
    const dialog = importDialog(page);
    await expect(dialog.getByText(new RegExp(`4 accepted domains, 3 inbound connectors.*${said}`))).toBeVisible();
    // Nothing changes before the reader says so.
    await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('Two customers, two entries');
    if (name === 'hybrid-json-7') break;
    await dialog.getByRole('button', { name: 'Back to the paste' }).click();
  }
  await checkA11y(page);
  await takeSuggestions(page);
  await importDialog(page).getByRole('button', { name: 'Open as new drawing' }).click();
  await expect(page.getByRole('textbox', { name: 'Title of the drawing' })).toHaveValue('contoso');
  await app.expectPins(['Decision 1: Originating contoso', 'Decision 2: Incoming tailspintoys']);
});

test("the gateway's mail is claimed by the wildcard, and one line mends it; the line pasted again changes the drawing", async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.run('Import from PowerShell');
  await pasteText(page, paste('hybrid-json-7'));
  await takeSuggestions(page);
  await importDialog(page).getByRole('button', { name: 'Open as new drawing' }).click();
  const gateway = page.getByRole('combobox', { name: 'Message', exact: true }).getByRole('option', { name: /^From Gateway/ });
  await page.getByRole('combobox', { name: 'Message', exact: true }).selectOption(await gateway.getAttribute('value'));
  await app.toEnd();
  await expect(app.pin('Decision 1: Originating contoso')).toBeVisible();
  await app.pin('Decision 1: Originating contoso').click();
  await expect(app.decision).toContainText(HYBRID);

  await app.connector(HYBRID).click();
  const certificate = app.inspector.getByRole('combobox', { name: 'TlsSenderCertificateName' });
  await certificate.fill('exchange.contoso.example');
  await certificate.press('Enter');
  await expect(app.drawing.getByRole('button', { name: /^Decision 1: Incoming tailspintoys/ })).toBeVisible();

  await app.run('PowerShell commands');
  const dialog = page.getByRole('dialog', { name: 'PowerShell commands' });
  const text = dialog.getByRole('textbox', { name: 'Commands' });
  const line = `Set-InboundConnector -Identity '${HYBRID}' -TlsSenderCertificateName 'exchange.contoso.example'`;
  await expect(text).toHaveValue(new RegExp(`^(#:.*\\n)+${line} -WhatIf$`));
  await expect(dialog.getByText('1 command', { exact: true })).toBeVisible();
  await checkA11y(page);
  await dialog.getByRole('checkbox', { name: /^-WhatIf/ }).uncheck();
  await expect(text).toHaveValue(new RegExp(`\\n${line}$`));
  const written = await text.inputValue();
  await dialog.getByRole('combobox', { name: 'What to write' }).selectOption({ label: 'Everything, as new' });
  await expect(text).toHaveValue(/New-InboundConnector -Name 'Printers & scanners'/);
  await page.keyboard.press('Escape');

  // Undo leads to the imported state; what was written leads from there to the mended one again, as one step.
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(app.drawing.getByRole('button', { name: /^Decision 1: Originating contoso/ })).toBeVisible();
  await app.run('Import from PowerShell');
  await pasteText(page, written);
  await expect(importDialog(page).getByRole('list', { name: 'What changes' })).toContainText('exchange.contoso.example');
  await importDialog(page).getByRole('button', { name: 'Bring into contoso' }).click();
  await expect(app.drawing.getByRole('button', { name: /^Decision 1: Incoming tailspintoys/ })).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(app.drawing.getByRole('button', { name: /^Decision 1: Originating contoso/ })).toBeVisible();
});

test('a dropped UTF-16 file is read; noise, damage and ten megabytes are survived, and cancelled', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const transfer = await page.evaluateHandle((text) => {
    const bytes = new Uint8Array(2 * text.length + 2);
    [0xfeff, ...[...text].map((char) => char.charCodeAt(0))].forEach((code, at) => {
      bytes[2 * at] = code & 0xff;
      bytes[2 * at + 1] = code >> 8;
    });
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'connectors.txt', { type: 'text/plain' }));
    return files;
  }, paste('mixed'));
  for (const type of ['dragenter', 'dragover', 'drop']) await app.drawing.dispatchEvent(type, { dataTransfer: transfer });
  const dialog = importDialog(page);
  await expect(dialog.getByText(/1 accepted domain, 1 outbound connector, and 2 inbound connectors/)).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Remarks on the paste' })).toContainText('is cut off');
  const refused = dialog.getByRole('button', { name: /not taken/ }).first();
  await expect(refused).toBeVisible();

  await dialog.getByRole('button', { name: 'Back to the paste' }).click();
  await page.evaluate(() => navigator.clipboard.writeText('x y z\n\n'.repeat(1_500_000)));
  await dialog.getByRole('textbox', { name: '2. Paste what it printed' }).focus();
  await page.keyboard.press('Control+v');
  await expect(dialog.getByRole('progressbar', { name: /^Reading/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Reading was cancelled. Nothing was changed.')).toBeVisible();

  await pasteText(page, paste('hostile'));
  await expect(dialog.getByRole('list', { name: 'Remarks on the paste' })).toContainText('document type declaration');
  await expect(dialog.getByText("“'; Remove-Mailbox -Identity * #”").first()).toBeVisible();
});
