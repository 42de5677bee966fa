/** The figures of the plan in the editor, in the status bar. */

import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { activePlan } from '../active-plan';
import { asOfSetting } from './as-of-setting';
import { planCard } from './items';
import type { Plans } from './plans';
import { countWords, dayWords, figuresLines } from './words';

/** Shows one item while a plan is in the editor. */
export function statusBar(plans: Plans): Disposable {
  const item = window.createStatusBarItem('goldenThread.progress', StatusBarAlignment.Left, 10);
  item.name = l10n.t('Progress of the plan');
  item.command = 'goldenThread.progress.focus';
  const show = () => {
    const editor = activePlan();
    const figures = editor && plans.figuresOf(editor.document.uri);
    if (!figures) {
      item.hide();
      return;
    }
    const count = countWords(figures);
    // Nobody is to take the figures of another day for those of today.
    const words = asOfSetting()
      ? l10n.t('{0} (position at {1})', count, dayWords(figures.asOf))
      : count;
    item.text = `$(checklist) ${words}`;
    item.tooltip = planCard(figures);
    const lines = figuresLines(figures).join(', ');
    item.accessibilityInformation = {
      label: l10n.t('Progress of the plan: {0}. Shows the tree of progress.', lines),
      role: 'button',
    };
    item.show();
  };
  show();
  return Disposable.from(item, plans.onDidChange(show), window.onDidChangeActiveTextEditor(show));
}
