import { l10n } from 'vscode';
import type { Kind } from './kind';

/** Sources and their recommendations against priorities. */
export const matrix: Kind = {
  kind: 'matrix',
  viewType: 'goldenThread.matrix',
  title: () => l10n.t('Sources and priorities'),
};
