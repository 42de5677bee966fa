/** Pages that say what became of a file. */

import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { until } from '../../machine/until';
import type { Editor } from './editor';

/** Such a page, as it is seen. */
export class AccountPage {
  readonly frame: Frame;

  private constructor(frame: Frame) {
    this.frame = frame;
  }

  /** Waits for the page whose heading begins so. */
  static async shown({ page }: Editor, heading: string): Promise<AccountPage> {
    return await until(`No page is shown that is called ${heading}`, async () => {
      for (const frame of page.frames()) {
        if (await hasHeading(frame, heading)) return new AccountPage(frame);
      }
      return undefined;
    });
  }

  /** What the library of accessibility rules finds in it. */
  readonly violations = async (): Promise<readonly string[]> => {
    const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
    await this.frame.evaluate(axe);
    const { violations: found }: AxeResults = await this.frame.evaluate('axe.run()');
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  };
}

/** Frames come and go while the editor fills a panel. */
async function hasHeading(frame: Frame, heading: string): Promise<boolean> {
  try {
    return await frame.evaluate(
      (wanted) =>
        document.querySelector('h1')?.textContent?.startsWith(wanted) === true && innerWidth > 0,
      heading,
    );
  } catch (error) {
    if (frame.isDetached() || /context was destroyed|navigat/i.test(String(error))) return false;
    throw error;
  }
}
