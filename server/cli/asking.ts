/** Questions on a terminal. */

import { WrongUse } from './wrong-use';

/** Asks one question; an empty answer is the one that it suggests. */
export type Ask = (question: string) => Promise<string>;

/** What comes of questions on the terminal. Throws `WrongUse` where the user leaves them. */
export async function onTerminal<T>(questions: (ask: Ask) => Promise<T>): Promise<T> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<never>((_, reject) => {
    terminal.once('close', () =>
      reject(new WrongUse('nothing was written, because the questions were left')),
    );
  });
  ended.catch(() => undefined);
  try {
    return await questions((question) => Promise.race([terminal.question(question), ended]));
  } finally {
    terminal.close();
  }
}
