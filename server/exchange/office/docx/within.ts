/** Rows and cells out of the controls and marks that stand around some of them. */

import type { XmlElement } from '../xml/element';
import { isOn } from './properties';

/** A row or a cell. */
interface Within {
  readonly element: XmlElement;
  /** It stands in a control that nobody filled in, whose text is a prompt. */
  readonly isPrompt: boolean;
}

/** The rows of a table, or the cells of a row, in order; `isPrompt` is so of all of them. */
export function within(element: XmlElement, name: string, isPrompt = false): readonly Within[] {
  return element.elements.flatMap((one): readonly Within[] => {
    if (one.name === name) return [{ element: one, isPrompt }];
    if (!around.has(one.name)) return [];
    return within(one, name, isPrompt || isOn(one.first('w:sdtPr', 'w:showingPlcHdr')));
  });
}

const around: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
]);
