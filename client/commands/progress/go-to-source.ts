import { l10n, window } from 'vscode';
import type { ActionTarget, ProgressEntry } from '../../../server/protocol';
import type { GoldenThread } from '../../golden-thread';
import { inform } from '../../messages';
import { openEntry } from '../../open-entry';
import { rowOf } from '../../progress/row';

/** Shows the source, or the recommendation, that an action answers; of several the one that is picked. */
export async function goToSource(goldenThread: GoldenThread, target: unknown): Promise<void> {
  const row = await rowOf(goldenThread, target);
  if (!row) return;
  const { uri } = target as ActionTarget;
  const actions = await goldenThread.progress.plans.actionsOf(uri);
  const items = row.answers.map(({ source, recommendation }) => ({
    label: recommendation === null ? source : `${source}.${recommendation}`,
    description: actions?.sources.find(({ id }) => id === source)?.title ?? '',
    entry: {
      list: 'sources',
      id: source,
      part: recommendation ?? undefined,
    } satisfies ProgressEntry,
  }));
  const [only, another] = items;
  if (!only) {
    const message = l10n.t('This action links to no source in the list of sources.');
    inform(goldenThread.log, message);
    return;
  }
  const placeHolder = l10n.t('Which source?');
  const picked = another ? await window.showQuickPick(items, { placeHolder }) : only;
  if (picked) await openEntry(goldenThread, uri, picked.entry);
}
