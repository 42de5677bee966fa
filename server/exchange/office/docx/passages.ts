/** Paragraphs and tables in the order of the text, whatever stands around them. */

import type { Line } from '../../document';
import type { XmlElement } from '../xml/element';
import { cellLines } from './cell-lines';
import { inlineOf } from './inline';
import type { Grid, Item, Passage } from './parts';
import { isOn, valueIn } from './properties';
import type { Story } from './story';
import { headingIn, listIn } from './styles';
import { rowsOf } from './table';

/** What is in an element, in order: the body of a document, a cell, a text box. */
export function partsIn(element: XmlElement, story: Story): readonly (Passage | Grid)[] {
  return element.elements.flatMap((one) => partsOf(one, story));
}

/** What one element of the text comes to: often one paragraph or table, and nothing for deleted ones. */
export function partsOf(element: XmlElement, story: Story): readonly (Passage | Grid)[] {
  switch (element.name) {
    case 'w:p':
      return passagesOf(element, story);
    case 'w:tbl':
      return [{ kind: 'grid', rows: rowsOf(element, story, linesIn) }];
    case 'w:del':
    case 'w:moveFrom':
      story.found.add('changes');
      return [];
    case 'w:altChunk':
      story.found.add('objects');
      return [];
    case 'w:sdt':
      if (isOn(element.first('w:sdtPr', 'w:showingPlcHdr'))) {
        story.found.add('placeholders');
        return [];
      }
      return partsIn(element, story);
    default:
      return partsIn(element, story);
  }
}

function linesIn(cell: XmlElement, story: Story): readonly Line[] {
  return cellLines(partsIn(cell, story));
}

function passagesOf(element: XmlElement, story: Story): readonly (Passage | Grid)[] {
  const properties = element.first('w:pPr');
  const styleId = properties && valueIn(properties, 'w:pStyle');
  const style = story.styles(styleId);
  const item = itemOf(element, styleId, story);
  const { text, boxes } = inlineOf(element, story, style.isHidden ?? false);
  const inBoxes = boxes.flatMap((box) => partsIn(box, story));
  if (style.isContents) {
    story.found.add('contents');
    return inBoxes;
  }
  const heading = headingIn(properties).heading ?? style.heading ?? 0;
  const passage: Passage = {
    kind: 'passage',
    text,
    ...(heading > 0 && { heading }),
    ...(item && { item }),
  };
  return [passage, ...inBoxes];
}

function itemOf(element: XmlElement, styleId: string | undefined, story: Story): Item | undefined {
  const style = story.styles(styleId);
  const own = listIn(element.first('w:pPr')).list;
  const id = own?.id ?? style.list?.id;
  if (id === '0') return undefined;
  const label =
    id === undefined ? undefined : story.numbering(id, own?.level ?? style.list?.level, styleId);
  if (label) return { ...label, depth: label.level || (style.depth ?? 0) };
  return style.depth === undefined ? undefined : { depth: style.depth };
}
