/** The lists of a document, and the numbers that Word shows in them (ISO/IEC 29500-1, 17.9). */

import type { XmlElement } from '../xml/element';
import { written } from './numerals';
import { numberIn, valueIn } from './properties';

/** A level of a list. */
interface Level {
  /** `bullet`, `decimal`, `lowerLetter` ... */
  readonly format: string;
  /** The text before an item, with `%1` for the number of the first level. */
  readonly text: string;
  readonly start: number;
  /** The style whose paragraphs stand at this level. */
  readonly style: string | undefined;
}

type Levels = ReadonlyMap<number, Level>;

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
  const begun = new Set<string>();
  return (id, wanted, style) => {
    const list = lists(id);
    const level = wanted ?? levelOfStyle(list?.levels, style);
    const found = list?.levels.get(level);
    if (!list || !found || found.format === 'none' || found.text === '') return undefined;
    if (found.format === 'bullet') return { level };
    const count = counts.get(list.shared) ?? [];
    counts.set(list.shared, count);
    // A list that begins again does so with its first item at each level.
    const starts = list.restarts.has(level) && !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    count[level] = starts ? found.start : (count[level] ?? found.start - 1) + 1;
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

interface List {
  readonly levels: Levels;
  /** Lists with the same one go on counting where the other ended. */
  readonly shared: string;
  /** The levels at which it begins anew all the same. */
  readonly restarts: ReadonlySet<number>;
}

function listsIn(root: XmlElement | undefined): (id: string) => List | undefined {
  const shared = new Map(
    root?.all('w:abstractNum').map((one) => [one.attributes.get('w:abstractNumId') ?? '', one]),
  );
  const lists = new Map(
    root?.all('w:num').map((one) => [one.attributes.get('w:numId') ?? '', one]),
  );
  const known = new Map<string, List | undefined>();

  const read = (id: string): List | undefined => {
    const element = lists.get(id);
    const sharedId = element && valueIn(element, 'w:abstractNumId');
    const definition = sharedId === undefined ? undefined : defined(shared, sharedId);
    if (!element || sharedId === undefined) return undefined;
    const overrides = element.all('w:lvlOverride');
    return {
      shared: sharedId,
      levels: new Map([...levelsIn(definition), ...overrides.flatMap((one) => [...levelsIn(one)])]),
      restarts: new Set(
        overrides.filter((one) => one.first('w:startOverride')).map((one) => levelNumber(one)),
      ),
    };
  };
  return (id) => {
    if (!known.has(id)) known.set(id, read(id));
    return known.get(id);
  };
}

/** The definition of a list; one that only names a style has it where that style is defined. */
function defined(shared: ReadonlyMap<string, XmlElement>, id: string): XmlElement | undefined {
  const element = shared.get(id);
  const link = element && valueIn(element, 'w:numStyleLink');
  if (link === undefined) return element;
  return [...shared.values()].find((one) => valueIn(one, 'w:styleLink') === link) ?? element;
}

function levelsIn(element: XmlElement | undefined): Levels {
  return new Map(
    element?.all('w:lvl').map((level) => [
      levelNumber(level),
      {
        format: valueIn(level, 'w:numFmt') ?? 'decimal',
        text: valueIn(level, 'w:lvlText') ?? '',
        start: numberIn(level, 'w:start') ?? 0,
        style: valueIn(level, 'w:pStyle'),
      },
    ]),
  );
}

function levelNumber(element: XmlElement): number {
  const number = Number(element.attributes.get('w:ilvl') ?? 0);
  return Number.isInteger(number) && number >= 0 && number < 9 ? number : 0;
}
