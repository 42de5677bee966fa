/** What completion offers at `$0`, and what the text becomes when an item is chosen. */

import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { completion } from '../../server/features/completion';
import type { CompletionSupport } from '../../server/features/completion/items';
import { lineStarts } from '../../server/text/places';
import { atCursor } from './markers';
import { planAt } from './snapshots';

/** A client that can do everything, and one that can do nothing. */
export const ableClient: CompletionSupport = {
  snippets: true,
  insertReplace: true,
  labelDetails: true,
  documentation: 'markdown',
  insertTextMode: true,
};
export const plainClient: CompletionSupport = {
  snippets: false,
  insertReplace: false,
  labelDetails: false,
  documentation: 'plaintext',
  insertTextMode: false,
};

/** How a test asks. */
export interface Asked {
  readonly at?: ReturnType<typeof planAt>;
  readonly client?: CompletionSupport;
  readonly trigger?: string;
}

/** All that is offered. */
export function offered(marked: string, asked: Asked = {}): CompletionList {
  const { snapshot, position } = asked.at ?? planAt(marked);
  const context = asked.trigger === undefined ? {} : { triggerCharacter: asked.trigger };
  const list = completion(snapshot, { position, context }, asked.client ?? ableClient);
  return list ?? { isIncomplete: false, items: [] };
}

/** The labels of all that is offered, in the order in which an editor shows it. */
export function labels(marked: string, asked?: Asked): readonly string[] {
  const { items } = offered(marked, asked);
  const order = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  return order.map(({ label }) => label);
}

/** The item of that label; throws where it is not offered. */
export function itemOf(marked: string, label: string, asked?: Asked): CompletionItem {
  const { items } = offered(marked, asked);
  const item = items.find((one) => one.label === label);
  if (!item) throw new Error(`${label} is not offered, but ${items.map((one) => one.label)}`);
  return item;
}

/** The line of `$0` (and those that become of it) once the item of that label is chosen, snippets as they are. */
export function chosen(marked: string, label: string, asked?: Asked): string {
  const { text, position } = atCursor(marked);
  const { start, end, newText } = editOf(itemOf(marked, label, asked));
  const starts = lineStarts(text);
  const offset = ({ line, character }: typeof start) => (starts[line] ?? 0) + character;
  const after = text.slice(offset(end)).split(/\r?\n/, 1)[0] ?? '';
  return text.slice(starts[position.line], offset(start)) + newText + after;
}

/** What an item replaces where its client replaces what stands after the cursor, too. */
export function editOf({ textEdit }: CompletionItem) {
  if (!textEdit) throw new Error('Every item has an edit');
  const { start, end } = 'range' in textEdit ? textEdit.range : textEdit.replace;
  return { start, end, newText: textEdit.newText };
}
