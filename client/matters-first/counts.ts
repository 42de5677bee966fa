import { l10n } from 'vscode';
import type { MattersFirst } from '../../server/protocol';

/** '2 errors, 1 suggestion': what there is none of is left out. */
export function countsWords({ error, warning, suggestion }: MattersFirst['counts']): string {
  const words = [
    [error, error === 1 ? l10n.t('1 error') : l10n.t('{0} errors', error)],
    [warning, warning === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', warning)],
    [suggestion, suggestion === 1 ? l10n.t('1 suggestion') : l10n.t('{0} suggestions', suggestion)],
  ] as const;
  return words.flatMap(([count, said]) => (count > 0 ? [said] : [])).join(', ');
}
