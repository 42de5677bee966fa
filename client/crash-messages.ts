/** What the user is told when the server dies: the first time that it is back, at last that it is not. */

import { type LogOutputChannel, l10n, window } from 'vscode';

/** Says that the server died and was started again. */
export function tellRestarted(log: LogOutputChannel): void {
  const show = l10n.t('Show log');
  const message = l10n.t(
    'Golden Thread had to start again. Your text is as you left it, and is being checked again.',
  );
  ask(log, window.showWarningMessage(message, show), { [show]: () => log.show() });
}

/** Says that the server died too often, and offers to start it again by hand. */
export function tellGivenUp(log: LogOutputChannel, start: () => unknown): void {
  const show = l10n.t('Show log');
  const again = l10n.t('Start again');
  const message = l10n.t(
    'Golden Thread keeps stopping, so your plans are not being checked now. Your text is safe: you can go on writing and save it. The log says what happened.',
  );
  ask(log, window.showErrorMessage(message, show, again), {
    [show]: () => log.show(),
    [again]: start,
  });
}

/** Does what was answered, whenever that is; a message may stay unanswered for good. */
function ask(
  log: LogOutputChannel,
  answer: Thenable<string | undefined>,
  deeds: Readonly<Record<string, () => unknown>>,
): void {
  answer
    .then((chosen) => deeds[chosen ?? '']?.())
    .then(undefined, (error: unknown) => log.error('An answer could not be followed.', error));
}
