/** What a thread does: judges the texts that it is given. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Setting } from '../../workspace/setting';
import { judgeText } from './judging';
import { packed } from './packed';
import type { Answer, Task, ThreadData } from './threads';

/** Judges until the thread is ended. */
export function serveThread(): void {
  const port = parentPort;
  const { isWhole }: ThreadData = workerData;
  const settings = new Map<number, Setting>();
  port?.on('message', ({ id, text, setting: number, newSetting, missing }: Task) => {
    const setting = newSetting ?? settings.get(number);
    if (!setting) throw new Error(`There is no setting ${number}`);
    settings.set(number, setting);
    const outcome = judgeText({ path: '', text, setting, ...(missing && { missing }) });
    const answer: Answer =
      'message' in outcome
        ? { id, broken: outcome.message }
        : { id, packed: packed(outcome, isWhole) };
    port.postMessage(answer);
  });
}
