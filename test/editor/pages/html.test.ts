/** The page of a report as it is seen, heard and printed. */

import assert from 'node:assert/strict';
import { bodyOf } from '../../../server/reports/html/body';
import { editorTheme } from '../../../server/reports/html/editor-theme';
import { toHtml } from '../../../server/reports/html/page';
import { stylesheet } from '../../../server/reports/html/styles';
import { hostileDocument } from '../../reports/any-document';
import { example } from '../../reports/example';
import { inBrowser, violations } from './support';

const documents = { example, hostile: hostileDocument };

/** What VS Code says of its themes, as far as a report asks. */
const themes = {
  'vscode-light': { background: '#ffffff', foreground: '#3b3b3b', link: '#005fb8' },
  'vscode-dark': { background: '#1f1f1f', foreground: '#cccccc', link: '#4daafc' },
  'vscode-high-contrast': { background: '#000000', foreground: '#ffffff', link: '#21a6ff' },
  'vscode-high-contrast-light': { background: '#ffffff', foreground: '#292929', link: '#0f4a85' },
};

describe('the page of a report in a browser', () => {
  const look = inBrowser();

  for (const [name, report] of Object.entries(documents)) {
    const html = toHtml(report);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        it(`is accessible (${name}, ${colorScheme}, ${width} wide)`, async () => {
          await look(html, { colorScheme, width }, async (page) => {
            await page.evaluate(() => {
              for (const details of document.querySelectorAll('details')) details.open = true;
            });
            assert.deepEqual(await violations(page), []);
          });
        });
      }
    }

    it(`is no wider than a small screen, but for what can be moved in a box (${name})`, async () => {
      await look(html, { width: 320 }, async (page) => {
        const tooWide = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          return [...document.body.querySelectorAll('*')]
            .filter((one) => !one.closest('.gt-scroll > *, .gt-signs, .gt-skip'))
            .filter((one) => one.getBoundingClientRect().right > width + 1)
            .map((one) => one.outerHTML.slice(0, 200));
        });
        assert.deepEqual(tooWide, []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      });
    });

    it(`keeps every picture within its frame (${name})`, async () => {
      await look(html, {}, async (page) => {
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll('svg.gt-picture')].flatMap((svg) => {
            const frame = svg.getBoundingClientRect();
            return [...svg.querySelectorAll('text, rect:not(pattern *), path:not(pattern *)')]
              .filter((one) => {
                const box = one.getBoundingClientRect();
                return (
                  box.left < frame.left - 2 ||
                  box.right > frame.right + 2 ||
                  box.top < frame.top - 2 ||
                  box.bottom > frame.bottom + 2
                );
              })
              .map((one) => one.outerHTML);
          }),
        );
        assert.deepEqual(outside, []);
      });
    });
  }

  it('is printed with the figures of its pictures, on light paper, without contents', async () => {
    await look(toHtml(example), { media: 'print', colorScheme: 'dark' }, async (page) => {
      const [heights, contents, paper] = await page.evaluate(() => [
        [...document.querySelectorAll('details table')].map((one) => one.clientHeight),
        getComputedStyle(document.querySelector('nav') ?? document.body).display,
        getComputedStyle(document.body).backgroundColor,
      ]);
      assert.equal(heights.length, 4);
      for (const height of heights) assert.ok(Number(height) > 50);
      assert.equal(contents, 'none');
      assert.equal(paper, 'rgb(255, 255, 255)');
    });
  });

  for (const [theme, { background, foreground, link }] of Object.entries(themes)) {
    it(`is accessible in the colours of an editor (${theme})`, async () => {
      const own = `:root{--vscode-editor-background:${background};--vscode-editor-foreground:${foreground};--vscode-textLink-foreground:${link}}`;
      const html = `<!doctype html><html lang="en-GB"><title>Report</title><style>${stylesheet}${editorTheme}${own}</style>
        <body class="gt-report ${theme}">${bodyOf(example)}</body></html>`;
      // An editor's theme need not be the system's.
      for (const colorScheme of ['light', 'dark'] as const) {
        await look(html, { colorScheme }, async (page) => {
          assert.deepEqual(await violations(page), []);
          const shown = await page.evaluate(() => getComputedStyle(document.body).color);
          const [red = 0] = /\d+/.exec(shown)?.map(Number) ?? [];
          assert.equal(red, Number.parseInt(foreground.slice(1, 3), 16));
        });
      }
    });
  }
});
