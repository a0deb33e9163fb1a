import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/test.ts';
import { Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What tells picture 1's verdicts, in any words of the page. */
const SECRETS = ['Originating contoso', 'Incoming tailspintoys', 'certificate · From', 'claimed this mail', 'entry is Originating', 'Originatingcontoso', 'of 3 expectations'];

async function expectNothingTold(page: Page): Promise<void> {
  const tree = await page.locator('body').ariaSnapshot();
  // Pictures are addresses in the page: what is drawn in them counts, too.
  const content = decodeURIComponent((await page.content()).replaceAll(/%(?![0-9a-fA-F]{2})/g, '%25'));
  for (const secret of SECRETS) {
    expect(content).not.toContain(secret);
    expect(tree).not.toContain(secret);
  }
  expect(await page.title()).not.toMatch(/Originating|Incoming/);
}

test('before an answer no panel, dialog, picture or presenter’s screen tells a verdict; the score is kept and can be reset', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.run('Predict, then reveal');
  await app.toEnd();
  await expect(app.pin('Decision 1: What will it be?')).toBeVisible();
  await expectNothingTold(page);
  for (const tab of ['Outline', 'Inspector']) {
    await page.getByRole('tab', { name: tab }).click();
    await expect(page.getByRole('tabpanel', { name: tab })).not.toBeEmpty();
    await expectNothingTold(page);
  }
  await app.connector('From on-premises').click();
  await expect(app.inspector.getByLabel('TlsSenderCertificateName', { exact: true })).toBeVisible();
  await expectNothingTold(page);

  for (const [command, dialog] of [
    ['Export picture', 'Export picture'],
    ['Scenarios and lessons', 'Scenarios'],
  ] as const) {
    await app.run(command);
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
    await expectNothingTold(page);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Story' }).click();
  await expect(page.getByRole('group', { name: /^Story of/ })).toContainText('waits until they have been predicted');
  await expectNothingTold(page);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+Enter');
  const card = page.getByRole('region', { name: 'Decision', exact: true });
  await expect(card.getByRole('heading', { name: /what will it be/ })).toBeVisible();
  await expectNothingTold(page);
  // Arrow keys choose in the question; they do not step.
  await card.getByRole('radio', { name: 'Originating' }).check();
  await page.keyboard.press('ArrowRight');
  await expect(card.getByRole('radio', { name: 'Incoming' })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await card.getByRole('combobox', { name: 'Tenant' }).selectOption('contoso');
  await card.getByRole('button', { name: 'Reveal' }).click();
  await expect(card.getByRole('status')).toContainText('Right.');
  await page.keyboard.press('Escape');

  await page.reload();
  await page.getByRole('button', { name: 'Predict', exact: true }).click();
  await expect(page.getByText('1 of 1 right, best row 1')).toBeAttached();
  await page.getByRole('button', { name: 'Reset the score' }).click();
  await expect(page.getByText('1 of 1 right')).toHaveCount(0);
});
