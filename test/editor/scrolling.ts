/** How smoothly a timeline of 570 actions scrolls: a page in Chromium, as a panel shows it. */

import { panels } from '../../server/lsp/panels';
import { enlarged, sample } from '../bench/enlarged';
import { planSnapshot } from '../support/snapshots';
import { launchChromium } from './machine/chromium';

/** Of a scroll through the whole page. */
export interface Scrolling {
  readonly actions: number;
  readonly nodes: number;
  /** From handing over the page to its being laid out, in milliseconds. */
  readonly first: number;
  /** The work of each frame, in milliseconds. */
  readonly frames: readonly number[];
}

/** So far a turn of a wheel goes, and more. */
const pixelsPerFrame = 240;

/** Scrolls from the top of a timeline to its end, a step each frame, and measures what each frame takes to lay out. */
export async function scrolling(): Promise<Scrolling> {
  const snapshot = planSnapshot(enlarged(sample, 10), { asOf: '2020-10-31' });
  const params = { textDocument: { uri: snapshot.uri }, kind: 'timeline' } as const;
  const page = await panels()(snapshot, params, async () => []);
  if (page?.kind !== 'full') throw new Error('A first answer has a page');
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const markup = `<!DOCTYPE html><style>${page.style}</style><main>${page.body}</main>`;
    const start = performance.now();
    await tab.setContent(markup);
    await tab.evaluate(() => document.body.offsetHeight);
    const first = performance.now() - start;
    const nodes = await tab.evaluate(() => document.querySelectorAll('main *').length);
    const frames = await tab.evaluate(scrollThrough, pixelsPerFrame);
    return { actions: snapshot.plan.actions.length, nodes, first, frames };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: from each frame's beginning to when it is drawn, which a message that is sent then tells. */
async function scrollThrough(step: number): Promise<readonly number[]> {
  const frames: number[] = [];
  const drawn = new MessageChannel();
  for (let before = -1; scrollY > before; ) {
    before = scrollY;
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const start = performance.now();
        drawn.port1.onmessage = () => {
          frames.push(performance.now() - start);
          resolve();
        };
        scrollBy(0, step);
        drawn.port2.postMessage(null);
      });
    });
  }
  return frames;
}
