import picture1 from '../src/content/scenarios/picture-1.json' with { type: 'json' };
import { checkA11y } from './fixtures/check-a11y.ts';
import { dropDrawing } from './fixtures/drop-drawing.ts';
import { expect, test } from './fixtures/test.ts';
import { PICTURE_1, Simulator } from './pages/simulator.ts';

test('a first visit plays: the verdicts are made one after the other', async ({ page }) => {
  const app = new Simulator(page);
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await expect(app.drawing.getByRole('button', { name: 'Decision 1: Deciding…' })).toBeVisible();
  await expect(app.drawing.getByRole('button', { name: 'Decision 2: Not there yet' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4×' });
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await app.expectPins(PICTURE_1);
});

test('a presenter’s remote steps forward and back to the same picture', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  await app.toStart();
  const position = page.getByRole('slider', { name: 'Position in the run' });
  const seen: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    seen.push((await position.getAttribute('aria-valuetext')) ?? '');
    await page.keyboard.press('PageDown');
  }
  expect(new Set(seen).size).toBe(5);
  for (const text of seen.toReversed()) {
    await page.keyboard.press('PageUp');
    await expect(position).toHaveAttribute('aria-valuetext', text);
  }
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('the end state is shown and the run can be stepped', async ({ page }) => {
    const app = new Simulator(page);
    await app.open();
    await app.expectPins(PICTURE_1);
    await expect(page.getByRole('slider', { name: 'Position in the run' })).toHaveAttribute('aria-valuetext', /^End/);
    await page.getByRole('button', { name: 'Step back', exact: true }).click();
    await expect(page.getByRole('slider', { name: 'Position in the run' })).not.toHaveAttribute('aria-valuetext', /^End/);
  });
});

test.describe('several messages', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('are played together by a key, each with its number, and one can be chosen or played alone', async ({ page }) => {
    const app = new Simulator(page);
    await app.open();
    await app.openScenario('One address, two customers');
    await page.keyboard.press('a');
    await expect(page.getByRole('button', { name: 'Play all messages together' })).toHaveAttribute('aria-pressed', 'true');
    const messages = page.getByRole('table', { name: 'Messages' });
    await expect(messages.getByRole('row')).toHaveCount(4);
    await expect(messages.getByRole('row', { name: /^2 joe@tailspintoys\.com → bob@contoso\.com/ })).toContainText('delivered');
    await expect(app.drawing.getByRole('button', { name: 'Message 1: Decision 1: Originating contoso' })).toBeVisible();
    await expect(app.connector('Shared relay').nth(1)).toContainText('2');
    await checkA11y(page);

    await app.toStart();
    await page.keyboard.press('PageDown');
    const position = page.getByRole('slider', { name: 'Position in the run' });
    await expect(position).toHaveAttribute('aria-valuetext', /^Message 1: Decision 1, rule 1 of 6: Submission · Message 2: .* · and 1 more$/);
    const before = await position.getAttribute('aria-valuetext');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await expect(position).toHaveAttribute('aria-valuetext', before ?? '');

    await app.drawing.getByRole('button', { name: /^Message 3: Decision 1/ }).click();
    await expect(app.decision.getByRole('article', { name: 'Decision 1' })).toContainText('ann@adatum.com');
    await messages.getByRole('button', { name: 'Show the hops of message 2' }).click();
    await expect(app.hops).toContainText(/Originating\s*tailspintoys/);
    await expect(page.getByRole('button', { name: 'Play one message alone' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('tell nothing while their verdicts are to be predicted, and a report waits for its message', async ({ page }) => {
    const app = new Simulator(page);
    await app.open();
    await app.openScenario('Internal relay to nowhere');
    await page.getByRole('button', { name: 'Play all messages together' }).click();
    await expect(page.getByRole('table', { name: 'Messages' }).getByRole('row')).toHaveCount(3);
    await page.getByRole('button', { name: 'Predict', exact: true }).click();
    await app.toEnd();
    for (const secret of ['Incoming contoso', 'loop', 'NDR', 'Report']) expect(await page.locator('body').ariaSnapshot()).not.toContain(secret);
    await app.decision.getByRole('radio', { name: 'Incoming' }).check();
    await app.decision.getByRole('combobox', { name: 'Tenant' }).selectOption('contoso');
    await app.decision.getByRole('button', { name: 'Reveal' }).click();
    await expect(app.decision.getByRole('status')).toContainText('Right.');
  });

  test('lead from one changed verdict to the next, and play on in a loop', async ({ page }) => {
    const app = new Simulator(page);
    await app.open();
    await app.openScenario('One address, two customers');
    await expect(page.getByRole('button', { name: 'Next changed verdict: the last edit changed none' })).toBeDisabled();
    await app.connector('Shared relay').first().click();
    await app.inspector.getByRole('button', { name: /^Remove 203\.0\.113\.50/ }).click();
    const next = page.getByRole('button', { name: 'Next changed verdict (1 changed by the last edit)' });
    await next.click();
    await expect(app.decision.getByRole('region', { name: 'Verdict' })).toContainText('Changed by the last edit');
    await page.keyboard.press('r');
    await expect(page.getByRole('button', { name: 'Repeat' })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('>');
    await page.keyboard.press('<');
    await expect(page.getByRole('slider', { name: 'Position in the run' })).toHaveAttribute('aria-valuetext', /^Hop 1:/);
  });
});

test('dozens of messages play at once, and their list goes to any of them', async ({ page }) => {
  const app = new Simulator(page);
  await app.open();
  const messages = Array.from({ length: 90 }, (_, at) => ({ ...picture1.messages[0], id: `m${at + 1}`, title: `Order ${at + 1}` }));
  await dropDrawing(page, { ...picture1, title: 'Many orders', messages, expectations: [] });
  await page.keyboard.press('a');
  const list = page.getByRole('table', { name: 'Messages' });
  await expect(list).toHaveAttribute('aria-rowcount', '91');
  await app.toStart();
  const picture = (): Promise<Buffer> => app.drawing.screenshot();
  const atStart = await picture();
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4×' });
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(async () => (await picture()).equals(atStart)).toBe(false);
  await expect(page.getByRole('slider', { name: 'Position in the run' })).toHaveAttribute('aria-valuetext', /^End|90/);
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();

  const first = list.getByRole('button', { name: /^Order 1 / });
  await first.focus();
  await first.hover();
  await page.mouse.wheel(0, 5_000);
  const last = list.getByRole('row', { name: /^90 Order 90 / });
  await expect(last).toBeInViewport();
  await expect(first).toBeFocused();
  await last.getByRole('button', { name: /^Order 90 / }).click();
  await expect(last).toContainText('delivered');
  await expect(last).toHaveAttribute('aria-rowindex', '91');
  await expect(last).toHaveAttribute('aria-current', 'true');
});
