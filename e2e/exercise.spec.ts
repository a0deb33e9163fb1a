import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] } });

test('a trainer hides a fault, a trainee finds it, with hints, over a reload, and may have it shown and taken back', async ({ page, browser }) => {
  const trainer = new Simulator(page);
  await trainer.open();
  await trainer.expectPins(PICTURE_1);
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Hide a fault for an exercise…' }).click();
  const draft = page.getByRole('region', { name: 'Exercise' });
  await expect(draft).toContainText('This state is kept as the solution');
  await expect(draft.getByRole('button', { name: 'Copy exercise link' })).toBeDisabled();
  await trainer.connector('From on-premises').click();
  await trainer.inspector.getByLabel('TlsSenderCertificateName', { exact: true }).fill('*.fabrikam.com');
  await expect(draft.getByRole('status')).toHaveText('1 change, 3 of 3 expectations fail');
  await checkA11y(page);
  await draft.getByRole('button', { name: 'Copy exercise link' }).click();
  await expect(page.getByText(/^Exercise link copied/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(2_083);
  await draft.getByRole('button', { name: 'Back to the solution' }).click();
  await expect(draft.getByRole('button', { name: 'Copy exercise link' })).toBeDisabled();

  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
  const app = new Simulator(await context.newPage());
  const trainee = app.page;
  await trainee.goto(link);
  const task = trainee.getByRole('region', { name: 'Exercise' });
  await expect(task.getByRole('status')).toContainText('0 of 3 hold');
  expect(await trainee.content()).not.toContain('*.contoso.com');
  await task.getByRole('button', { name: 'Hint 1 of 3' }).click();
  await task.getByRole('button', { name: 'Hint 2 of 3' }).click();
  await expect(task.getByRole('listitem')).toHaveText([/^Follow the message .*decision 1 is Originating contoso/, 'Look at “contoso”.']);
  await checkA11y(trainee);

  // Half a repair, and a reload: the exercise goes on in the trainee's own copy.
  await app.connector('From on-premises').click();
  const name = app.inspector.getByLabel('TlsSenderCertificateName', { exact: true });
  await name.fill('*.litware.com');
  await expect.poll(() => trainee.evaluate(() => localStorage.getItem('lastDocument'))).not.toBeNull();
  await trainee.reload();
  await expect(task.getByRole('listitem')).toHaveCount(2);
  await task.getByRole('button', { name: 'Hint 3 of 3' }).click();
  await expect(task.getByRole('listitem').last()).toHaveText('It is TlsSenderCertificateName of “From on-premises” (contoso).');
  await app.connector('From on-premises').click();
  await name.fill('*.contoso.com');
  await expect(task.getByRole('status')).toHaveText('Solved: all 3 expectations hold.');
  await trainee.keyboard.press('Tab');
  await name.fill('*.litware.com');
  await expect(task.getByRole('status')).toContainText('0 of 3 hold');

  await task.getByRole('button', { name: 'Show the fault' }).click();
  await expect(task.getByRole('group', { name: 'What was changed' })).toContainText('TlsSenderCertificateName of “From on-premises” (contoso) is *.fabrikam.com; it was *.contoso.com.');
  await task.getByRole('button', { name: 'Take it back' }).click();
  await expect(task.getByRole('status')).toHaveText('Solved: all 3 expectations hold.');
  await expect(name).toHaveValue('*.contoso.com');

  await trainee.goto('about:blank');
  await trainee.goto(link.slice(0, -6));
  await expect(trainee.getByRole('alert')).toContainText('cut off or altered');
  await context.close();
});
