/** Pasting from Word or a spreadsheet: as the list or the text that its place in the plan wants. */

import {
  type CancellationToken,
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  l10n,
  languages,
  type Range,
  type TextDocument,
  TextEdit,
  WorkspaceEdit,
} from 'vscode';
import { type PasteParams, type PlanTextEdit, pasteRequest } from '../server/protocol';
import { isPlanLanguage, planDocuments } from './documents';
import type { GoldenThread } from './golden-thread';
import { editorRange, plainRange } from './places';

const kind = DocumentDropOrPasteEditKind.Text.append('goldenThread');

/** Offers it wherever plans are edited. 'Insert plain text', as the editor calls it, remains in the menu. */
export function offerPaste(goldenThread: GoldenThread): Disposable {
  return languages.registerDocumentPasteEditProvider(planDocuments(), new PlanPaste(goldenThread), {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  });
}

class PlanPaste implements DocumentPasteEditProvider {
  private readonly goldenThread: GoldenThread;

  constructor(goldenThread: GoldenThread) {
    this.goldenThread = goldenThread;
  }

  /** Nothing where the text goes in as it is: in several places, or from a plan. */
  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    copied: DataTransfer,
    _context: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const [range, ...others] = ranges;
    const text = await copied.get('text/plain')?.asString();
    if (!range || others.length > 0 || !text || (await isFromPlan(copied))) return undefined;
    const params: PasteParams = {
      textDocument: { uri: document.uri.toString() },
      range: plainRange(range),
      text,
    };
    const result = await this.goldenThread.server.request<PlanTextEdit | null>(
      pasteRequest,
      params,
    );
    return result && !token.isCancellationRequested ? [editOf(document, range, result)] : undefined;
  }
}

function editOf(document: TextDocument, selection: Range, { range, newText }: PlanTextEdit) {
  const taken = editorRange(range);
  const title = l10n.t('Paste to fit the plan');
  if (taken.isEqual(selection)) return new DocumentPasteEdit(newText, title, kind);
  // More gives way than the selection: that is an edit of its own, and nothing is put into the selection.
  const made = new DocumentPasteEdit('', title, kind);
  made.additionalEdit = new WorkspaceEdit();
  made.additionalEdit.set(document.uri, [TextEdit.replace(taken, newText)]);
  return made;
}

/** The editor says of what it copied in which language that was; a plan's own text is right already. */
async function isFromPlan(copied: DataTransfer): Promise<boolean> {
  const said = await copied.get('vscode-editor-data')?.asString();
  if (!said) return false;
  try {
    return isPlanLanguage(String(Object(JSON.parse(said)).mode));
  } catch (error) {
    // Another program may use the same name for what it likes.
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
