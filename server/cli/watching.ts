/** `check --watch`: checks again whenever something that counts has changed, and when the day has. */

import { counted } from '../text/counted';
import { harmless } from '../text/harmless';
import { onNewDay, type Wait } from '../workspace/new-day';
import { today } from '../workspace/setting';
import { Changes } from './changes';
import type { Console } from './console';
import { Follower } from './follower';
import type { Wanted } from './formats';
import { exitCodes, WrongUse } from './wrong-use';

/** What the command line says that has to do with it. */
export interface WatchOptions {
  readonly watch?: boolean;
  readonly stdin?: boolean;
  readonly staged?: boolean;
  readonly format?: readonly Wanted[];
}

/**
 * Runs `check` until Ctrl+C, or until nobody reads any more. Folders are watched before they are read, so
 * that nothing is missed in between. What is wrong with the command itself ends the first run.
 */
export async function watchPlans(
  names: readonly string[],
  options: WatchOptions,
  console: Console,
  check: () => Promise<number>,
): Promise<number> {
  refuse(options);
  const changes = new Changes();
  const note = () => changes.note();
  const follower = new Follower(names.length > 0 ? names : ['.'], note);
  const endDays = onNewDay(today, note, atMidnight);
  process.once('SIGINT', interrupted);
  process.stdout.once('error', note);
  try {
    let plans = await follower.renew();
    await check();
    for (;;) {
      console.out(
        `Watching ${plans === 0 ? 'for plans to come' : counted(plans, 'plan')}; Ctrl+C ends\n`,
      );
      await changes.next();
      if (console.isClosed) return exitCodes.clean;
      console.out(process.stdout.isTTY ? clearScreen : again);
      plans = await follower.renew();
      await check().catch((error: unknown) => {
        if (!(error instanceof WrongUse)) throw error;
        console.error(`golden-thread: ${harmless(error.message)}`);
      });
    }
  } finally {
    process.off('SIGINT', interrupted);
    process.stdout.off('error', note);
    endDays();
    follower.close();
  }
}

/** At once, whatever is being checked: a file is put in its place without a pause, so that none is left by halves. */
function interrupted(): void {
  if (process.stdout.isTTY) process.stdout.write('\n');
  process.exit(exitCodes.clean);
}

const again = '\nSomething changed, so the plans are checked again:\n\n';
const clearScreen = '\u001B[2J\u001B[H';

function refuse({ stdin, staged, format }: WatchOptions): void {
  if (stdin) {
    throw new WrongUse(
      '--watch waits for files to change, and --stdin reads none; leave one of the two out',
    );
  }
  if (staged) {
    throw new WrongUse(
      '--watch waits for files to change, and --staged looks at none; to watch what differs from the last commit write --changed',
    );
  }
  if (format?.some((one) => one.format !== 'text' || one.file !== undefined)) {
    throw new WrongUse('--watch tells what it finds on the screen, in text; leave --format out');
  }
}

/** At midnight; a machine that slept through it notices within an hour. */
const atMidnight: Wait = (look) => {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  const timer = setTimeout(look, Math.min(midnight.getTime() - now.getTime(), 3_600_000));
  return { dispose: () => clearTimeout(timer) };
};
