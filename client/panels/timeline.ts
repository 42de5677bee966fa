import { l10n } from 'vscode';
import type { Kind } from './kind';

/** Stages as windows, actions as marks on the days on which they are due. */
export const timeline: Kind = {
  kind: 'timeline',
  viewType: 'goldenThread.timeline',
  title: () => l10n.t('Timeline'),
};
