/** A value of a plan as a cell, and what of it the cell does not hold exactly. */

import { dateName } from '../../checks/support/naming';
import type { Path } from '../../plan/path';
import type { Shape } from '../../plan/shape';
import type { Criterion } from '../../plan/types';
import type { DateValue, Deadline, Link, OfficerText } from '../../plan/values';
import type { Colour } from '../../progress/brag';
import type { Rating } from '../../progress/rating-rules';
import { criterionText } from '../../workspace/criteria';
import type { Lists } from '../../workspace/lists';
import { mentionsIn, nameOf } from '../../workspace/mentions';
import type { Cell, Line } from '../document';
import { isPlain, oneLine } from './exact';
import { printed } from './layout';

/** What a value is shown with. */
export interface Showing {
  readonly lists: Pick<Lists, 'officers' | 'measures'>;
  /** The ids of officers by their titles, as far as the exported document has them. */
  readonly officerIds: ReadonlyMap<string, string>;
  readonly colours: Readonly<Record<Rating, Colour>>;
}

/** A value as a cell. */
export interface Shown {
  readonly cell: Cell;
  /** The parts of it that cannot be read from the cell. */
  readonly rest: readonly Rest[];
}

/** A part of a value that the further details have to hold. */
export interface Rest {
  /** From the value on; empty for all of it. */
  readonly path: Path;
  readonly value: unknown;
  readonly shape: Shape;
  /** What stands for it in the cell. */
  readonly lines: readonly Line[];
}

/** Shows a value that is no record: a text, a date, a word of a vocabulary, a list of those, or criteria. */
export function shownValue(value: unknown, shape: Shape, showing: Showing): Shown {
  const { text: means, item } = shape;
  if (typeof value === 'string' && isOther(value, shape)) return part(linesOf(value), value, shape);
  if (means?.kind === 'links') {
    return whole([{ text: (value as readonly Link[]).map(({ text }) => text).join(', ') }]);
  }
  if (means?.kind === 'officers') return officers(value as readonly OfficerText[], shape, showing);
  if (!Array.isArray(value)) return single(value, shape);
  if (value.length === 0 || !item) return part([], value, shape);
  if (item.fields) return criteria(value as readonly Criterion[], item, showing);
  if (item.text?.kind === 'id') return ids(value as readonly string[], shape);
  if (item.text?.kind === 'date') {
    return dates(value as readonly (DateValue | string)[], item);
  }
  return bullets(
    value.map((text: string) => ({
      line: oneLine(text),
      rest: isPlain(text) ? undefined : text,
    })),
    item,
  );
}

/** Whether a text stands where the format wants something else. */
function isOther(value: string, { text, values }: Shape): boolean {
  const isProse = text?.kind === 'text' || text?.kind === 'id';
  return !isProse && values?.includes(value) !== true;
}

/** A value on its own, as a text. */
export function plainWords(value: unknown, { text: means }: Shape): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return numeral(value);
  if (typeof value !== 'string' && (means?.kind === 'date' || means?.kind === 'deadline')) {
    const date = value as DateValue | Deadline;
    return date.day === undefined ? printed(date.text) : dateName(date);
  }
  return String(value);
}

function single(value: unknown, shape: Shape): Shown {
  const words = plainWords(value, shape);
  const { kind } = shape.text ?? {};
  if (typeof value === 'string' && kind !== undefined && !shape.values) return prose(value, shape);
  const text = shape.values && typeof value === 'string' ? printed(words) : words;
  const isDay = typeof value === 'object' && (value as DateValue).precision === 'day';
  return {
    cell: { lines: [{ text }], ...(isDay && { date: (value as DateValue).day }) },
    rest: [],
  };
}

function prose(value: string, shape: Shape): Shown {
  const lines = linesOf(value);
  const isExact = value.split('\n').every(isPlain);
  return isExact ? whole(lines) : part(lines, value, shape);
}

/** The lines of a text that a cell shows: none of them blank. */
export function linesOf(text: string): readonly Line[] {
  const lines = text.split(lineEnd).map((line) => ({ text: oneLine(line) }));
  return lines.filter((line) => line.text !== '');
}

const lineEnd = /\r\n|\r|\n/;

/** Their titles, one a line; exact where each is the title of the one officer who is written. */
function officers(
  value: readonly OfficerText[],
  shape: Shape,
  { lists, officerIds }: Showing,
): Shown {
  const { index } = lists.officers;
  const names = mentionsIn(value, index).map((mention) => oneLine(nameOf(mention, index)));
  const lines = names.filter((text) => text !== '').map((text) => ({ text }));
  const read = names.map((name) => officerIds.get(name) ?? name);
  const isExact =
    read.length === value.length &&
    value.every(({ text }, i) => text === read[i]) &&
    names.every(isPlain);
  return isExact ? whole(lines) : part(lines, value, shape);
}

/** A line each; a text that is no date is not among them, since a reader could take it for another. */
function dates(value: readonly (DateValue | string)[], item: Shape): Shown {
  const isDate = (one: DateValue | string) => typeof one !== 'string';
  return {
    cell: { lines: value.filter(isDate).map((date) => ({ text: dateName(date) })) },
    rest: value.flatMap((one, i) =>
      isDate(one) ? [] : [{ path: [i], value: one, shape: item, lines: [] }],
    ),
  };
}

function ids(value: readonly string[], shape: Shape): Shown {
  const lines = [{ text: oneLine(value.join(', ')) }];
  const isExact = value.every((id) => isPlain(id) && !/[,;]/.test(id)) && isPlain(value.join(', '));
  return isExact
    ? whole(lines)
    : part(
        lines.filter(({ text }) => text !== ''),
        value,
        shape,
      );
}

/** Each on a line of its own; one that names a measure ends with its id in square brackets. */
function criteria(value: readonly Criterion[], item: Shape, { lists }: Showing): Shown {
  return bullets(
    value.map((criterion) => {
      const { text, measure, ...more } = criterion;
      const words = oneLine(criterionText(readable(criterion, item), lists.measures));
      const isText = measure === undefined && Object.keys(more).length === 0;
      const isExact = isText && text !== undefined && isPlain(text) && !/\[[^\]]*\]$/.test(text);
      return {
        line: measure === undefined ? words : `${words} [${oneLine(measure)}]`,
        rest: isExact ? undefined : criterion,
      };
    }),
    item,
  );
}

/** A criterion without the texts that are no figures and dates, of which no sentence can be made. */
function readable<T>(value: T, { fields, item }: Shape): T {
  if (Array.isArray(value)) return value.map((one) => readable(one, item ?? {})) as T;
  if (!fields || typeof value !== 'object') return value;
  const read = Object.entries(value as object).filter(([key, one]) => {
    const shape = fields.get(key)?.shape;
    return typeof one !== 'string' || (shape !== undefined && !isOther(one, shape));
  });
  return Object.fromEntries(
    read.map(([key, one]) => [key, readable(one, fields.get(key)?.shape ?? {})]),
  ) as T;
}

function bullets(
  items: readonly { readonly line: string; readonly rest: unknown }[],
  shape: Shape,
): Shown {
  const lineOf = (text: string): readonly Line[] => (text === '' ? [] : [{ text, bullet: 0 }]);
  return {
    cell: { lines: items.flatMap(({ line }) => lineOf(line)) },
    rest: items.flatMap(({ line, rest: value }, i) =>
      value === undefined ? [] : [{ path: [i], value, shape, lines: lineOf(line) }],
    ),
  };
}

function whole(lines: readonly Line[]): Shown {
  return { cell: { lines }, rest: [] };
}

function part(lines: readonly Line[], value: unknown, shape: Shape): Shown {
  return { cell: { lines }, rest: [{ path: [], value, shape, lines }] };
}

/** A number with all its digits and no exponent, which the format does not have. */
function numeral(value: number): string {
  return value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 20 });
}
