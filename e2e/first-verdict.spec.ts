import { expect, test } from './fixtures/test.ts';
import { checkA11y } from './fixtures/check-a11y.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a newcomer sees the first picture and its two decisions', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.expectPins(PICTURE_1);
  await expect(app.connector('From on-premises')).toHaveAccessibleName(/claimed this mail/);
  await expect(app.hops.getByRole('row')).toHaveCount(4);
  await expect(app.hops).toContainText('Delivered to joe@tailspintoys.com');
});

test('the decision card opens the rules one by one, in the order of the article', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.toStart();
  const rules = app.decision.getByRole('listitem').filter({ has: page.getByRole('heading') });
  const forward = page.getByRole('button', { name: 'Step forward', exact: true });
  await expect(app.decision.getByRole('region', { name: 'Verdict' })).toHaveCount(0);
  await forward.click();
  await expect(rules.filter({ hasText: 'Submission' })).toHaveAttribute('aria-current', 'step');
  await forward.click();
  await expect(rules.filter({ hasText: 'Certificate' }).first()).toHaveAttribute('aria-current', 'step');
  await expect(app.decision).toContainText('mail.contoso.com');
  await expect(app.decision).toContainText('*.contoso.com');
  await forward.click();
  await expect(app.decision.getByRole('region', { name: 'Verdict' })).toContainText('Originating');
  await page.getByRole('button', { name: 'Step back', exact: true }).click();
  await expect(app.decision.getByRole('region', { name: 'Verdict' })).toHaveCount(0);
});

test('without the inbound connector the first verdict turns into Incoming tailspintoys, and says what it was', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.toEnd();
  await app.connector('From on-premises').click();
  await page.keyboard.press('Delete');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  await expect(page.getByRole('status', { name: 'Changed verdicts' })).toContainText('was Originating contoso, is now Incoming tailspintoys');
  await page.keyboard.press('Control+z');
  await app.expectPins(['Decision 1: Originating contoso, was Incoming tailspintoys', 'Decision 2: Incoming tailspintoys']);
});

test('an edit in the inspector runs at once: another certificate name turns the verdict', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.toEnd();
  await app.connector('From on-premises').click();
  const name = app.inspector.getByLabel('TlsSenderCertificateName', { exact: true });
  await expect(name).toHaveValue('*.contoso.com');
  await name.fill('*.fabrikam.com');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  await name.fill('domain.*.contoso.com');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(app.connector('From on-premises')).toHaveAccessibleName(/\*\.fabrikam\.com/);
  await name.fill('*.contoso.com');
  await app.expectPins(['Decision 1: Originating contoso, was Incoming tailspintoys', 'Decision 2: Incoming tailspintoys']);
});

test('the gallery is searched, and opens another picture with its decisions', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.getByRole('button', { name: 'Scenarios', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Scenarios' });
  await expect(dialog).toBeVisible();
  await checkA11y(page, { within: 'dialog' });
  await dialog.getByRole('searchbox', { name: 'Search scenarios' }).fill('two verdicts');
  await expect(dialog.getByRole('button', { name: 'Two customers, two entries', exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'One tenant, two verdicts', exact: true }).click();
  await expect(dialog).toBeHidden();
  await app.expectPins(['Decision 1: Originating contoso', 'Decision 2: Incoming tailspintoys', 'Decision 3: Originating tailspintoys']);
});

test('without contoso’s connector the mail never visits the gateway that tailspintoys’ MX names', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.openScenario('Without a connector, the MX is never read');
  await app.expectPins(['Decision 1: Incoming tailspintoys']);
  await expect(app.hops.getByRole('rowheader')).toHaveCount(2);
  await expect(app.hops).not.toContainText('Mail gateway');
});
