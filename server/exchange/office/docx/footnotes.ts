/** Footnotes and endnotes, which stand at the end of what is read. */

import type { Block } from '../../document';
import type { XmlElement } from '../xml/element';
import { cellLines } from './cell-lines';
import { partsIn } from './passages';
import type { Reference, Story } from './story';

/**
 * The notes that the text refers to, in its order, a paragraph each. No mark of them stays in the text: within a
 * date or a code it would make another of it.
 */
export function notesAtEnd(
  story: Story,
  root: (type: string) => XmlElement | undefined,
): readonly Block[] {
  const references = [...story.references];
  return (['footnote', 'endnote'] as const).flatMap((kind) => {
    const ids = references.filter((one) => one.kind === kind).map(({ id }) => id);
    if (ids.length === 0) return [];
    const elements = root(`${kind}s`)?.all(`w:${kind}`) ?? [];
    return [...new Set(ids)].flatMap((id, i) => {
      const element = elements.find(({ attributes }) => attributes.get('w:id') === id);
      const text = element ? textOf(element, story) : '';
      if (text === '') return [];
      story.found.add('footnotes');
      return { kind: 'paragraph' as const, text: `${names[kind]} ${i + 1}: ${text}` };
    });
  });
}

const names: Readonly<Record<Reference['kind'], string>> = {
  footnote: 'Footnote',
  endnote: 'Endnote',
};

function textOf(element: XmlElement, story: Story): string {
  return cellLines(partsIn(element, story))
    .map(({ text }) => text)
    .join(' ');
}
