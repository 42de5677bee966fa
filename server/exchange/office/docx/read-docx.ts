/** Reads Word documents. */

import type { Block, OfficeDocument } from '../../document';
import { themeOf } from '../colours';
import { Found } from '../found';
import { partOf, type Relation, relationsOf } from '../relations';
import type { XmlElement } from '../xml/element';
import { eachElement, rootOf } from '../xml/xml';
import type { Zip } from '../zip/zip';
import { blocksOf } from './blocks';
import { notesAtEnd } from './footnotes';
import { numberingOf } from './numbering';
import type { Grid, Passage } from './parts';
import { partsOf } from './passages';
import type { Story } from './story';
import { stylesOf } from './styles';

/**
 * What stands in a document whose text is in the part `main`, with `notes` of what is known of it. Headers and
 * footers are no part of that. Throws a `Refusal` where a part is damaged or there is too much of it.
 */
export function readDocx(zip: Zip, main: string, notes: readonly string[]): OfficeDocument {
  const relations = relationsOf(zip, main);
  const root = (type: string): XmlElement | undefined => {
    const part = partOf(zip, relations, type);
    return part === undefined ? undefined : rootOf(zip.pieces(part));
  };
  const story: Story = {
    styles: stylesOf(root('styles')),
    numbering: numberingOf(root('numbering')),
    theme: themeOf(zip, partOf(zip, relations, 'theme')),
    found: new Found(),
    fields: [],
    references: [],
  };
  if (relations.some(isLink)) story.found.add('links');
  const parts: (Passage | Grid)[] = [];
  eachElement(
    zip.pieces(main),
    // What is in the body, one after the other: a document is only as large in memory as its largest table.
    (name, depth) => depth === 3 && name !== 'w:sectPr',
    (element) => parts.push(...partsOf(element, story)),
  );
  const blocks: readonly Block[] = [...blocksOf(parts), ...notesAtEnd(story, root)];
  return { blocks, notes: [...notes, ...story.found.notes()] };
}

function isLink({ isOutside, type }: Relation): boolean {
  return isOutside && type !== 'hyperlink';
}
