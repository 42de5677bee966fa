/** Pages of reports in Chromium. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../machine/chromium';

/** How a page is looked at. */
export interface Look extends Pick<BrowserContextOptions, 'colorScheme'> {
  readonly width?: number;
  readonly media?: 'screen' | 'print';
}

/** Gives `look` a browser for all tests of a `describe`: it opens a page, and fails where the page complains. */
export function inBrowser(): (
  html: string,
  look: Look,
  use: (page: Page) => Promise<void>,
) => Promise<void> {
  let browser: Browser | undefined;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser?.close());
  return async (html, { width = 1280, media = 'screen', colorScheme = 'light' }, use) => {
    assert.ok(browser);
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => complaints.push(request.url()));
    try {
      await page.emulateMedia({ media, colorScheme });
      await page.setContent(html);
      assert.deepEqual(
        complaints,
        [],
        'a page loads nothing, and its policy finds nothing to stop',
      );
      await use(page);
    } finally {
      await page.close();
    }
  };
}

/** WCAG 2.2, levels A and AA, and what axe holds for good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in a page: the rule, and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found: AxeResults = await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} } })`,
  );
  assert.ok(found.passes.length > 20, 'axe has looked at the page');
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
