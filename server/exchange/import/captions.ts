/** Paragraphs that are headings of the tables below them, though no style says so. */

import type { Block, Paragraph, Table } from '../document';

/** Fewer of them may be remarks. */
const fewest = 2;
/** What is longer, in words, is a text. */
const longest = 25;

/** Short lines directly above tables of actions, where several tables have one. */
export function captionsOf(
  blocks: readonly Block[],
  isOfActions: (table: Table) => boolean,
): ReadonlySet<Paragraph> {
  const found = blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.kind === 'paragraph' &&
      next?.kind === 'table' &&
      isCaption(block) &&
      isOfActions(next)
      ? [block]
      : [];
  });
  const texts = new Set(found.map(({ text }) => text));
  return new Set(texts.size < fewest ? [] : found);
}

function isCaption({ text, bullet }: Paragraph): boolean {
  return (
    bullet === undefined &&
    /\p{L}/u.test(text) &&
    !/[.:;?!]$/.test(text) &&
    text.split(/\s+/).length <= longest
  );
}
