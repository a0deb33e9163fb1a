import { checkA11y } from './fixtures/check-a11y.ts';
import { expect, test } from './fixtures/test.ts';

test('opens with a drawing, under its policy, and without a word in the console', async ({ page }) => {
  const response = await page.goto('./');
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute('content', /connect-src 'none'/);
  await expect(page.getByRole('main')).toBeVisible();
  await checkA11y(page);
});
