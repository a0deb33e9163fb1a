import released from '../src/share/link/fixtures/released-links.json' with { type: 'json' };
import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test.use({ contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] } });

async function copyLink(app: Simulator): Promise<string> {
  await app.page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(app.page.getByText(/^Link copied/)).toBeVisible();
  return app.page.evaluate(() => navigator.clipboard.readText());
}

test('a link opens the same drawing with the same verdicts in a clean browser', async ({ page, browser }) => {
  const app = new Simulator(page);
  await app.open();
  await app.connector('From on-premises').click();
  await app.inspector.getByLabel('TlsSenderCertificateName', { exact: true }).fill('mail.contoso.com');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  const link = await copyLink(app);
  expect(link).toContain('#v1:');
  expect(link.length).toBeLessThan(2_083);

  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-US' });
  const other = new Simulator(await context.newPage());
  await other.page.goto(link);
  await other.expectPins(['Decision 1: Incoming tailspintoys']);
  await expect(other.connector('From on-premises')).toHaveAccessibleName(/mail\.contoso\.com/);

  // One that was written elsewhere, by the codec for larger drawings.
  const large = released.find((row) => row.link.startsWith('v3:') && row.drawing.endsWith('council-20.json'));
  await other.page.goto(`./#${large?.link}`);
  await expect(other.node('Scanner library east, Gateway')).toBeVisible();
  await context.close();
});

test('a damaged link says why, and the reader keeps the own drawing', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.connector('From on-premises').click();
  await page.keyboard.press('Delete');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  const link = await copyLink(app);

  await page.goto('about:blank');
  await page.goto(link.slice(0, -9));
  await expect(page.getByRole('alert')).toContainText('cut off or altered');
  await app.expectPins(['Decision 1: Incoming tailspintoys']);
});

for (const [name, hash] of [
  ['an unknown codec', '#v99:AAAA'],
  ['no codec at all', '#hello'],
  ['rubbish behind the codec', `#v3:${'A'.repeat(400)}`],
  ['markup', '#v1:<img src=x onerror=alert(1)>'],
] as const) {
  test(`a hash with ${name} opens the app with a message`, async ({ page }) => {
    const app = new Simulator(page);
    await app.open(hash);
    await expect(page.getByRole('alert')).toContainText('could not be read');
    await app.expectPins(PICTURE_1);
  });
}

test('what was changed is there again after a reload', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.connector('From on-premises').click();
  await page.keyboard.press('Delete');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('lastDocument'))).not.toBeNull();
  await page.reload();
  await app.expectPins(['Decision 1: Incoming tailspintoys']);
});

test('a change after the link was copied is not lost to the older link in the address', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.connector('From on-premises').click();
  await page.keyboard.press('Delete');
  await app.expectPins(['Decision 1: Incoming tailspintoys, was Originating contoso']);
  await copyLink(app);
  await page.getByRole('button', { name: /^Undo: / }).click();
  await app.expectPins(['Decision 1: Originating contoso, was Incoming tailspintoys', 'Decision 2: Incoming tailspintoys']);
  // The list of drawings is shown when everything has been written.
  await page.getByRole('button', { name: 'Drawing', exact: true }).click();
  await page.getByRole('menuitem', { name: 'My drawings…' }).click();
  await expect(page.getByRole('dialog', { name: 'My drawings' }).getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await app.expectPins(PICTURE_1);
});
