import { env, l10n, window } from 'vscode';
import type { GoldenThread } from '../../golden-thread';
import { rowOf } from './row';

/** Copies the ref of an action. */
export async function copyRef(goldenThread: GoldenThread, target: unknown): Promise<void> {
  const row = await rowOf(goldenThread, target);
  if (!row) return;
  if (row.ref === null) {
    void window.showInformationMessage(l10n.t('This action has no ref yet.'));
    return;
  }
  await env.clipboard.writeText(row.ref);
}
