import { l10n, window } from 'vscode';
import type { GoldenThread } from '../../golden-thread';
import { filterNames } from '../../progress/choices';
import { filterWords } from '../../progress/words';
import { capital } from '../../words';
import { pickOfficer } from './pick-officer';

/** Asks which actions are shown. Whose are 'mine' is asked the first time. */
export async function filterProgress(goldenThread: GoldenThread): Promise<void> {
  const { progress } = goldenThread;
  const { filters, officer } = progress.choices;
  const items = filterNames.map((name) => ({
    name,
    label: capital(filterWords(name, officer?.title)),
    picked: filters.includes(name),
  }));
  const title = l10n.t('Show only actions that are');
  const picked = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('Tick one or more; none shows all'),
    canPickMany: true,
  });
  if (!picked) return;
  const names = picked.map(({ name }) => name);
  const isUnknown = names.includes('mine') && !officer;
  if (isUnknown && !(await pickOfficer(goldenThread))) return;
  await progress.choose({ filters: names });
}

/** Shows all actions again. */
export async function clearFilter({ progress }: GoldenThread): Promise<void> {
  await progress.choose({ filters: [] });
}
