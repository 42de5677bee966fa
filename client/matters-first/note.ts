/** What stands above 'What matters first'. */

import { l10n } from 'vscode';
import type { MattersFirst } from '../../server/protocol';
import { allProblems, problemCountWords } from '../words';

/** How many problems there are; while only some are told, that the others are hidden. */
export function noteOn({ counts, told }: MattersFirst): string {
  const { error, suggestion } = counts;
  const all = allProblems(counts);
  if (all === 0) return '';
  if (told === all) return l10n.t('{0}.', problemCountWords(counts));
  return told === error
    ? l10n.t('Only errors are shown. Hidden: {0}.', problemCountWords({ ...counts, error: 0 }))
    : l10n.t('Suggestions are not shown. Hidden: {0}.', suggestion);
}
