/** What the user is told beside the work. Nobody waits for a message to be closed: it may stay for good. */

import { type LogOutputChannel, window } from 'vscode';

/** What a message offers to do, by the words on its buttons. */
export type Offers = Readonly<Record<string, () => unknown>>;

/** How long a note on what was done stays, in milliseconds. */
const noteStays = 8000;

/** Says something. */
export function inform(log: LogOutputChannel, message: string, offers: Offers = {}): void {
  follow(log, offers, window.showInformationMessage(message, ...Object.keys(offers)));
}

/** Says something that should be seen to. */
export function warn(log: LogOutputChannel, message: string, offers: Offers = {}): void {
  follow(log, offers, window.showWarningMessage(message, ...Object.keys(offers)));
}

/** Says that something went wrong. */
export function alert(log: LogOutputChannel, message: string, offers: Offers = {}): void {
  follow(log, offers, window.showErrorMessage(message, ...Object.keys(offers)));
}

/** Says for a moment what was done, where it disturbs nobody. */
export function sayDone(message: string): void {
  window.setStatusBarMessage(`$(check) ${message}`, noteStays);
}

/** Goes on without waiting for `work`; what goes wrong in it is logged. */
export function inBackground(log: LogOutputChannel, what: string, work: Thenable<unknown>): void {
  work.then(undefined, (error: unknown) => log.error(what, error));
}

function follow(log: LogOutputChannel, offers: Offers, answer: Thenable<string | undefined>): void {
  const done = answer.then((chosen) => offers[chosen ?? '']?.());
  inBackground(log, 'What a message offered could not be done.', done);
}
