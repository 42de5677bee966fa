import { env, l10n } from 'vscode';
import type { GoldenThread } from '../../golden-thread';
import { inform } from '../../messages';
import { rowOf } from '../../progress/row';

/** Copies the ref of an action. */
export async function copyRef(goldenThread: GoldenThread, target: unknown): Promise<void> {
  const row = await rowOf(goldenThread, target);
  if (!row) return;
  if (row.ref === null) inform(goldenThread.log, l10n.t('This action has no ref yet.'));
  else await env.clipboard.writeText(row.ref);
}
