/** Words for what became of an action since the board last met. */

import { l10n } from 'vscode';
import type { SinceBoard } from '../../server/protocol';
import type { Worded } from '../words';

const red = 'problemsErrorIcon.foreground';
const amber = 'problemsWarningIcon.foreground';
const grey = 'disabledForeground';

/** A piece of news with its icon; `closed` is that nothing was to become of it, null that nobody can tell. */
export function newsWord(news: string | null): Worded {
  switch (news as SinceBoard | 'closed' | null) {
    case 'slipped':
      return { icon: 'watch', color: red, word: l10n.t('Slipped') };
    case 'at-risk':
      return { icon: 'warning', color: amber, word: l10n.t('Became at risk or off track') };
    case 'walked-back':
      return { icon: 'discard', color: red, word: l10n.t('No longer complete') };
    case 'not-updated':
      return { icon: 'question', color: grey, word: l10n.t('Not updated') };
    case 'complete':
      return { icon: 'pass-filled', color: 'testing.iconPassed', word: l10n.t('Became complete') };
    case 'updated':
      return { icon: 'comment', word: l10n.t('Updated') };
    case 'added':
      return { icon: 'add', word: l10n.t('New in the plan') };
    case 'withdrawn':
      return { icon: 'circle-slash', color: grey, word: l10n.t('Withdrawn') };
    case 'closed':
      return { icon: 'archive', color: grey, word: l10n.t('Closed before') };
    case null:
      return { icon: 'circle-outline', color: grey, word: l10n.t('No meeting yet, or none known') };
  }
}
