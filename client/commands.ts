/** The commands of the extension: one file each, and one line here. */

import { commands, Disposable } from 'vscode';
import { restartServer } from './commands/restart-server';
import { showLog } from './commands/show-log';
import type { GoldenThread } from './golden-thread';

/** What a command does, by its name in `package.json`. */
const all: Readonly<Record<string, (goldenThread: GoldenThread) => unknown>> = {
  'goldenThread.restartServer': restartServer,
  'goldenThread.showLog': showLog,
};

/** Registers every command. */
export function registerCommands(goldenThread: GoldenThread): Disposable {
  return Disposable.from(
    ...Object.entries(all).map(([name, run]) =>
      commands.registerCommand(name, () => run(goldenThread)),
    ),
  );
}
