/** The numbers that Word shows in lists. */

import type { XmlElement } from '../xml/element';
import { type Levels, listsIn } from './lists';
import { written } from './numerals';

/** What stands before an item: nothing but a sign, or a number. */
export interface Label {
  readonly level: number;
  /** What a number is shown as, such as `1.` or `Priority 2`; absent for signs. */
  readonly number?: string;
  /** A number that says more than which item of the list it is: with words, or those of levels above. */
  readonly isName?: boolean;
}

/** Counts the items of all lists; is to be asked for each in the order of the document. */
export type Numbering = (
  id: string,
  level: number | undefined,
  style: string | undefined,
) => Label | undefined;

/** The lists of a document. What asks for one that there is not, or that shows nothing, gets undefined. */
export function numberingOf(root: XmlElement | undefined): Numbering {
  const lists = listsIn(root);
  const counts = new Map<string, number[]>();
  return (id, wanted, style) => {
    const list = lists(id);
    const level = wanted ?? levelOfStyle(list?.levels, style);
    const found = list?.levels.get(level);
    if (!list || !found || found.format === 'none' || found.text === '') return undefined;
    if (found.format === 'bullet') return { level };
    const count = counts.get(list.counter) ?? [];
    counts.set(list.counter, count);
    count[level] = (count[level] ?? found.start - 1) + 1;
    // What is deeper begins again.
    count.length = level + 1;
    const number = found.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      return written(count[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
    return { level, number, isName: !/^\(?%\d[.):]?$/.test(found.text) };
  };
}

function levelOfStyle(levels: Levels | undefined, style: string | undefined): number {
  if (style === undefined) return 0;
  return [...(levels ?? [])].find(([, level]) => level.style === style)?.[0] ?? 0;
}
