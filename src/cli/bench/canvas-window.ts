import type { Browser, Page } from '@playwright/test';

/** A window in which nothing is stored, as large as the tests'. Closing its context closes it. */
export async function newWindow(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  // The loader of this program names functions by a helper that a page has not got.
  await page.addInitScript('globalThis.__name = (named) => named;');
  return page;
}
