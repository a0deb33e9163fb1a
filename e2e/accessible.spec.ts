import type { Page } from '@playwright/test';
import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Commands that open a dialog, found in the command palette by their English names in either language. */
const DIALOGS = [
  'Scenarios and lessons',
  'My drawings',
  'Share…',
  'Export picture',
  'Import from PowerShell',
  'Read message headers',
  'PowerShell commands',
  'Add a ready-made part',
  'Keyboard shortcuts',
] as const;

async function run(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox').and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}

/** Each theme once and each language once: contrast is the theme's, names are the language's. */
for (const { colorScheme, locale } of [
  { colorScheme: 'light', locale: 'en-US' },
  { colorScheme: 'dark', locale: 'ja-JP' },
] as const) {
  test.describe(`${colorScheme}, ${locale}`, () => {
    test.use({ colorScheme, locale });

    test('every dialog and panel is accessible', async ({ page }) => {
      test.slow();
      await page.goto('./');
      await expect(page.getByRole('table')).toBeVisible();
      await checkA11y(page);
      await page.getByRole('main').getByRole('button', { name: /From on-premises/ }).click();
      await expect(page.getByLabel('TlsSenderCertificateName', { exact: true })).toBeVisible();
      await checkA11y(page);
      const dialog = page.getByRole('dialog');
      await page.keyboard.press('Control+k');
      await expect(dialog).toBeVisible();
      await checkA11y(page, { within: 'dialog[open]' });
      await page.keyboard.press('Escape');
      for (const name of DIALOGS) {
        await test.step(name, async () => {
          await run(page, name);
          await expect(dialog).toHaveCount(1);
          await expect(dialog.getByRole('heading').first()).toBeVisible();
          await expect(page.getByRole('combobox', { name: /Search commands|コマンドを検索/ })).toHaveCount(0);
          await checkA11y(page, { within: 'dialog[open]' });
          await page.keyboard.press('Escape');
          await expect(dialog).toHaveCount(0);
        });
      }

      // One of everything, several together, and nothing.
      await run(page, 'Show the outline');
      const lines = page.getByRole('treeitem');
      await expect(lines.first()).toBeFocused();
      await checkA11y(page, { within: 'aside' });
      for (const name of [/^Contoso,/, /^contoso,/, /^Exchange/]) {
        await lines.filter({ hasText: name }).first().click();
        await run(page, 'Show the inspector');
        await checkA11y(page, { within: 'aside' });
        await run(page, 'Show the outline');
      }
      await run(page, 'Select all');
      await run(page, 'Show the inspector');
      await checkA11y(page, { within: 'aside' });
      await run(page, 'Select nothing');
      await checkA11y(page, { within: 'aside' });
    });
  });
}
