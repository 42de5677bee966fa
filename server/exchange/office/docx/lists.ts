/** The lists that a document defines (ISO/IEC 29500-1, 17.9). */

import type { XmlElement } from '../xml/element';
import { numberIn, valueIn } from './properties';

/** A level of a list. */
export interface Level {
  /** `bullet`, `decimal`, `lowerLetter` ... */
  readonly format: string;
  /** The text before an item, with `%1` for the number of the first level. */
  readonly text: string;
  readonly start: number;
  /** The style whose paragraphs stand at this level. */
  readonly style: string | undefined;
}

/** Levels by their numbers, from 0. */
export type Levels = ReadonlyMap<number, Level>;

/** A list. */
export interface List {
  readonly levels: Levels;
  /** Lists with the same one go on counting where the other ended. */
  readonly counter: string;
}

/** The lists of a document by their numbers. */
export function listsIn(root: XmlElement | undefined): (id: string) => List | undefined {
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
    const levels = new Map([
      ...levelsIn(definition),
      ...overrides.flatMap((one) => [...levelsIn(one)]),
    ]);
    const starts = overrides.flatMap((one) => {
      const [at, start] = [levelNumber(one), numberIn(one, 'w:startOverride')];
      const level = levels.get(at);
      return level && start !== undefined ? [[at, { ...level, start }] as const] : [];
    });
    return {
      levels: new Map([...levels, ...starts]),
      // A list that begins again counts for itself, so that it disturbs none in whose rows it stands.
      counter: starts.length > 0 ? `own ${id}` : sharedId,
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
