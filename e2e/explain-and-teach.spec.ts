import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] } });

/** Contoso's connector waits for another certificate: the first entry is tailspintoys'. */
async function loseTheFirst(app: Simulator): Promise<void> {
  await app.connector('From on-premises').click();
  await app.inspector.getByRole('combobox', { name: 'TlsSenderCertificateName' }).fill('*.fabrikam.com');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  await app.drawing.getByRole('button', { name: /^Decision 1:/ }).click();
}

test('why not contoso? says where it lost, leads to the parameter, and repairs it with one press', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await loseTheFirst(app);
  await app.decision.getByRole('button', { name: 'Why not another tenant?' }).click();
  await app.decision.getByRole('button', { name: 'Why not contoso?' }).click();
  const answer = app.decision.getByRole('region', { name: 'Why not contoso?' });
  await expect(answer).toContainText('First lost at rule 2, Certificate');
  await expect(answer).toContainText('TlsSenderCertificateName would have to cover mail.contoso.com');
  await answer.getByRole('button', { name: 'Show TlsSenderCertificateName of From on-premises' }).click();
  await expect(app.inspector.getByRole('combobox', { name: 'TlsSenderCertificateName' })).toBeFocused();

  // The question stays open, and can be asked of a tenant or a connector where it is drawn, too.
  await page.getByRole('tab', { name: 'Decision' }).click();
  await expect(answer).toContainText('First lost at rule 2, Certificate');
  await app.decision.getByRole('button', { name: 'Why not another tenant?' }).click();
  await expect(answer).toBeHidden();
  await app.drawing.getByRole('button', { name: 'Why not contoso?' }).click();
  await expect(answer).toContainText('First lost at rule 2, Certificate');
  await app.drawing.getByRole('button', { name: 'Why not From on-premises? other certificate' }).click();
  await expect(app.decision.getByRole('region', { name: 'Why not From on-premises?' })).toContainText('*.fabrikam.com does not cover mail.contoso.com');
  await checkA11y(page);
  await app.decision.getByRole('button', { name: 'Apply: Set TlsSenderCertificateName of “From on-premises” to *.contoso.com' }).click();
  // The clock still stands at the first decision; the second one is seen already, and marked.
  await app.expectPins(['Decision 1: Originating contoso, was Incoming tailspintoys', 'Decision 2: Incoming tailspintoys, not reached yet']);
  await page.getByRole('button', { name: 'Undo: change of contoso' }).click();
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
});

test('the three rule texts stand side by side, and another one can be chosen', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.toEnd();
  await app.decision.getByRole('button', { name: 'Where the rule texts differ' }).click();
  await expect(app.decision.getByRole('listitem', { name: 'The article (2019)' })).toHaveAttribute('aria-current', 'true');
  await app.decision.getByRole('button', { name: 'Use Relay requirements (2023)' }).click();
  await expect(app.decision.getByRole('listitem', { name: 'Relay requirements (2023)' })).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('button', { name: 'Undo: rule text' })).toBeVisible();
});

test('predict, then reveal: no verdict is anywhere in the page before an answer', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.expectPins(PICTURE_1);
  await page.getByRole('button', { name: 'Predict', exact: true }).click();
  await app.toEnd();
  await app.expectPins(['Decision 1: What will it be?']);
  for (const secret of ['Originating contoso', 'Incoming tailspintoys', 'claimed this mail', 'certificate · From']) {
    expect(await page.content()).not.toContain(secret);
    expect(await page.locator('body').ariaSnapshot()).not.toContain(secret);
  }
  await expect(app.hops.getByRole('row')).toHaveCount(2);
  await checkA11y(page);

  await app.decision.getByRole('radio', { name: 'Originating' }).check();
  await app.decision.getByRole('combobox', { name: 'Tenant' }).selectOption('contoso');
  await app.decision.getByRole('button', { name: 'Reveal' }).click();
  await expect(app.decision.getByRole('status')).toContainText('Right. You said Originating contoso.');
  await expect(app.decision.getByRole('region', { name: 'Verdict' })).toContainText('certificate · From on-premises');

  await app.toEnd();
  expect(await page.content()).not.toContain('Incoming tailspintoys');
  await app.decision.getByRole('radio', { name: 'Incoming' }).check();
  await app.decision.getByRole('combobox', { name: 'Tenant' }).selectOption('contoso');
  await app.decision.getByRole('button', { name: 'Reveal' }).click();
  await expect(app.decision.getByRole('status')).toContainText('The direction is right, the tenant is another one.');
  await expect(app.decision.getByRole('status')).toContainText('1 of 2 right');
  await app.expectPins(PICTURE_1);
});

test('a verdict is pinned as an expectation, and the badge counts what holds', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await expect(page.getByRole('button', { name: '3 of 3 expectations hold' })).toBeVisible();
  await loseTheFirst(app);
  await page.getByRole('button', { name: '0 of 3 expectations hold' }).click();
  const list = page.getByRole('group', { name: 'Expectations' });
  await expect(list).toContainText('decision 1 is Originating contoso, by certificate (does not hold)');
  await expect(list).toContainText('Found: Incoming tailspintoys, by recipient');
  await checkA11y(page);
  await page.keyboard.press('Escape');
  await expect(app.decision).toContainText('Expected was Originating contoso. It does not hold.');
  await app.decision.getByRole('button', { name: 'Expect this' }).click();
  await expect(page.getByRole('button', { name: '1 of 3 expectations hold' })).toBeVisible();
  const pinned = app.drawing.getByRole('button', { name: 'Expect decision 1', exact: true });
  await expect(pinned).toHaveAttribute('aria-pressed', 'true');
  await pinned.click();
  await expect(page.getByRole('button', { name: '0 of 2 expectations hold' })).toBeVisible();
  await app.hops.getByRole('button', { name: 'Expect decision 1', exact: true }).click();
  await page.getByRole('button', { name: '1 of 3 expectations hold' }).click();
  await list.getByRole('button', { name: /^Remove: .*decision 2/ }).click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
});

test('each administrator sees the own entry only, and copies it as CSV', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await page.getByRole('button', { name: 'Message trace', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Message trace' });
  const contoso = dialog.getByRole('region', { name: 'The administrator of contoso' });
  await expect(contoso.getByRole('listitem')).toHaveCount(1);
  await expect(contoso).toContainText('From on-premises');
  const entries = dialog.getByRole('table', { name: 'Every entry, side by side' });
  await expect(entries.getByRole('row').nth(1).getByRole('cell')).toHaveText([/Delivered.*Originating · From on-premises/, 'no row']);
  await expect(entries.getByRole('row').nth(2).getByRole('cell')).toHaveText(['no row', /Delivered.*Incoming · none \(default connector\)/]);
  await checkA11y(page, { within: 'dialog' });
  await contoso.getByRole('button', { name: /Copy as CSV/ }).click();
  await expect(contoso.getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('"Received","SenderAddress","RecipientAddress"');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await loseTheFirst(app);
  await page.getByRole('button', { name: 'Message trace', exact: true }).click();
  await expect(contoso).toContainText('Nothing was attributed to this tenant.');
});

test('what if: another session at one hop has another future, beside the drawn one', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.openScenario('The wildcard that takes too much');
  await app.drawing.getByRole('button', { name: /^Decision 1:/ }).click();
  await app.decision.getByRole('button', { name: 'What if this session were another?' }).click();
  const dialog = page.getByRole('dialog', { name: 'What if this session were another?' });
  await expect(dialog.getByRole('status')).toHaveText('Nothing changes: the same verdicts, the same way.');
  await dialog.getByRole('combobox', { name: 'Certificate names' }).fill('');
  await expect(dialog.getByRole('status')).toHaveText('The ways part at hop 1.');
  await expect(dialog.getByRole('region', { name: 'As drawn' }).getByRole('listitem')).toHaveCount(2);
  await expect(dialog.getByRole('region', { name: 'What if' }).getByRole('listitem')).toHaveText([/Mail gateway → tailspintoys.*Incoming.*tailspintoys/]);
  await checkA11y(page, { within: 'dialog' });
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.getByRole('button', { name: 'Coverage', exact: true }).click();
  const unused = page.getByRole('dialog', { name: 'Coverage' }).getByRole('region', { name: 'Never used' });
  await expect(unused).toBeVisible();
  await checkA11y(page, { within: 'dialog' });
  await unused.getByRole('button', { name: /^To Office 365/ }).click();
  await expect(app.inspector).toContainText('To Office 365');
});
