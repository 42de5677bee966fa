/** What the user is told when the server dies: the first time that it is back, at last that it is not. */

import { type LogOutputChannel, l10n } from 'vscode';
import { alert, warn } from './messages';

/** Says that the server died and was started again. */
export function tellRestarted(log: LogOutputChannel): void {
  const message = l10n.t(
    'Golden Thread had to start again. Your text is as you left it, and is being checked again.',
  );
  warn(log, message, { [l10n.t('Show log')]: () => log.show() });
}

/** Says that the server died too often, and offers to start it again by hand. */
export function tellGivenUp(log: LogOutputChannel, start: () => unknown): void {
  const message = l10n.t(
    'Golden Thread keeps stopping, so your plans are not being checked now. Your text is safe: you can go on writing and save it. The log says what happened.',
  );
  alert(log, message, {
    [l10n.t('Show log')]: () => log.show(),
    [l10n.t('Start again')]: start,
  });
}
