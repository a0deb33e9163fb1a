import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';
import { Simulator } from './pages/simulator.ts';

test('beside a forged MAIL FROM, SPF and DMARC are another question: their answers change, and the verdict does not', async ({ page }) => {
  const simulator = new Simulator(page);
  await simulator.open('?scenario=faq5-spoofing');
  await simulator.toEnd();
  const verdict = simulator.hops.getByRole('row', { name: /Incoming tailspintoys/ });
  await expect(verdict).toBeVisible();

  const lane = page.getByRole('complementary', { name: /A different question/ });
  await expect(lane.getByText('No other term of contoso.com\'s record covers 203.0.113.66', { exact: false })).toBeVisible();
  await expect(lane.getByText('contoso.com asks that such mail be refused (p=reject).')).toBeVisible();
  await checkA11y(page);

  // The stranger's address is added to the record, and the side lane believes him.
  await page.getByRole('tab', { name: 'Inspector' }).click();
  await page.getByRole('button', { name: /^contoso\.com/ }).click();
  const spf = page.getByRole('textbox', { name: 'SPF' });
  await spf.fill('v=spf1 ip4:203.0.113.300 -all, please');
  await expect(page.getByText(/is not an SPF record/)).toBeVisible();
  await spf.fill('v=spf1 ip4:203.0.113.66 -all');
  await page.getByRole('tab', { name: 'Decision' }).click();
  await expect(lane.getByText('ip4:203.0.113.66 in the record of contoso.com covers 203.0.113.66.')).toBeVisible();
  await expect(lane.getByText('asks that such mail be refused', { exact: false })).toHaveCount(0);
  await expect(verdict).toBeVisible();

  // It can be put away, and stays away; and it has its words in Japanese.
  await lane.getByRole('button', { name: /A different question/ }).press('Enter');
  await expect(lane.getByText('ip4:203.0.113.66 in the record', { exact: false })).toBeHidden();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ja');
  const laneJa = page.getByRole('complementary', { name: /別の問題/ });
  await laneJa.getByRole('button', { name: /別の問題/ }).click();
  await expect(laneJa.getByText('contoso.com のレコードの ip4:203.0.113.66 に 203.0.113.66 が含まれます。')).toBeVisible();
});
