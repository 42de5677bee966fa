import { l10n, Range, TextEditorRevealType, Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import {
  type GroupFix,
  type MendGroupParams,
  mendGroupRequest,
  type ProblemGroup,
  type TextRange,
} from '../../server/protocol';
import type { GoldenThread } from '../golden-thread';
import { sayDone } from '../messages';
import { editorPosition } from '../places';

/** What a row of 'What matters first' hands over. */
interface Given {
  readonly plan: string;
  readonly group: ProblemGroup;
  /** Undefined for the button of the group itself. */
  readonly fix?: GroupFix;
}

/**
 * Mends a group of problems. The button of a group mends at once what keeps the meaning; where there is a
 * choice, or a meaning, it asks.
 */
export async function mendGroup({ server }: GoldenThread, given: unknown): Promise<void> {
  const { plan, group, fix: named } = given as Given;
  const fix = named ?? (await chosen(group));
  if (!fix) return;
  const params: MendGroupParams = { textDocument: { uri: plan }, group: group.id, fix: fix.id };
  // What is to be filled in is filled in where it stands, and what was done is seen.
  const document = await workspace.openTextDocument(Uri.parse(plan, true));
  const editor = await window.showTextDocument(document, { preview: false });
  const edit = await server.request<WorkspaceEdit | null>(mendGroupRequest, params);
  if (!edit || !(await server.apply(edit))) {
    throw new Error(l10n.t('The plan could not be changed. Is it open for reading only?'));
  }
  const [place] = editsIn(edit);
  if (place) {
    const at = editorPosition(place.range.start);
    editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
  }
  sayDone(
    group.count === 1
      ? l10n.t('Mended. Undo takes it back.')
      : l10n.t('Mended: {0} problems. Undo takes it back.', group.count),
  );
}

/** The edits of the one file that a group is mended in. */
function editsIn({ documentChanges, changes }: WorkspaceEdit): readonly { range: TextRange }[] {
  const [first] = documentChanges ?? [];
  if (first && 'edits' in first) return first.edits;
  return Object.values(changes ?? {})[0] ?? [];
}

async function chosen({ fixes, sentence }: ProblemGroup): Promise<GroupFix | undefined> {
  const [only] = fixes;
  if (fixes.length === 1 && only?.safe) return only;
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  const picked = await window.showQuickPick(items, {
    title: sentence,
    placeHolder: l10n.t('How should this be mended?'),
  });
  return picked?.fix;
}
