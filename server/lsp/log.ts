/** What is written to the editor's log, and never to anybody's screen. */

import type { Connection } from 'vscode-languageserver';

/** A line for the log. */
export function logLine(connection: Connection, text: string): void {
  connection.console.warn(text);
}

/** A mistake of ours: the log gets the place in our code, too. */
export function logMistake(connection: Connection, where: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  connection.console.error(`${where}: ${detail}`);
}

/** Goes on without waiting for `work`; what goes wrong in it is logged. */
export function inBackground(
  connection: Connection,
  where: string,
  work: () => Promise<unknown>,
): void {
  work().catch((error: unknown) => logMistake(connection, where, error));
}
