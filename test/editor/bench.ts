/**
 * The program behind `npm run bench:editor`: what a user waits for in the real editor, the extension to start
 * and the first problems to be seen, a long timeline to be scrolled. Prints medians and asserts nothing:
 * machines are shared and noisy.
 */

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '../bench/figures';
import { makeVsix, root } from './machine/extension';
import { scrolling } from './scrolling';
import type { Editor } from './ui/support/editor';
import { onStage, stage } from './ui/support/stage';

const plan = 'dudley-2020.plan.yaml';
const rounds = 5;
/** The editor lists what took longest first, and draws no more rows than fit. */
const size = { width: 1280, height: 2000 };

/** Opens the Dudley plan in as many windows as there are rounds, and prints the medians. */
async function main(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'golden-thread-bench-'));
  const activation: number[] = [];
  const problems: number[] = [];
  try {
    const vsix = await makeVsix(join(home, 'golden-thread.vsix'));
    await onStage(home, vsix, async () => {
      for (let round = 0; round < rounds; round++) {
        await stage().inWindow({ size }, async (editor) => {
          problems.push(await timeToProblems(editor));
          activation.push(await activationTime(editor));
        });
      }
    });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
  const { actions, nodes, first, frames } = await scrolling();
  const slowest = Math.max(...frames);
  console.log('In the editor (code-server)');
  console.table({
    'activation in the extension host, ms': { median: median(activation), wanted: 'under 100 ms' },
    'opening the Dudley plan to its problems on the screen, ms': { median: median(problems) },
    [`a timeline of ${actions} actions (${nodes} nodes) to be there, ms`]: { median: first },
    'a frame of scrolling through it, ms': { median: median(frames), wanted: 'under 16 ms' },
    'the slowest of them, ms': { median: slowest },
  });
}

/** Milliseconds from choosing a line of the plan with an error to the moment at which that is drawn. */
async function timeToProblems({ page }: Editor): Promise<number> {
  const before = readFileSync(join(root, 'samples', plan), 'utf8').split('B19')[0] ?? '';
  await page.keyboard.press('Control+p');
  const input = page.locator('.quick-input-widget input');
  await input.fill(`${plan}:${before.split('\n').length}`);
  await page.locator('.quick-input-list-row', { hasText: plan }).first().waitFor();
  const drawn = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          if (document.querySelector('.squiggly-error')) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  await input.press('Enter');
  return await drawn;
}

/** What the editor itself says of the extension's activation, in milliseconds. */
async function activationTime(editor: Editor): Promise<number> {
  await editor.run('Developer: Show Running Extensions');
  const row = editor.page.locator('.runtime-extensions-editor .extension', {
    hasText: 'Golden Thread',
  });
  const text = await row.locator('.activation-time').innerText();
  const [, time] = /(\d+)\s*ms/.exec(text) ?? [];
  if (time === undefined) throw new Error(`The editor tells no time of activation: '${text}'`);
  return Number(time);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
