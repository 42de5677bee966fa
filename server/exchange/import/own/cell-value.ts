/** What a cell of an exported plan says, under the shape of its field; the opposite of `export/values.ts`. */

import { readLinks } from '../../../plan/links';
import type { Shape } from '../../../plan/shape';
import { readStatus } from '../../../plan/status-words';
import { readDate, toIsoText } from '../../../text/dates';
import type { Cell } from '../../document';
import { keyOf } from '../../export/layout';
import { readWhen } from '../when';
import type { Node } from './tree';

/** Ids of officers by their titles. */
export type Titles = ReadonlyMap<string, string>;

/** The value; undefined where the cell is empty. What is not understood stays the text that it is. */
export function cellValue({ lines, date }: Cell, shape: Shape, titles: Titles): Node | undefined {
  if (lines.length === 0) return undefined;
  const texts = lines.map(({ text }) => text);
  const text = texts.join('\n');
  const { item, text: means, values } = shape;
  if (means?.kind === 'links') return readLinks(text).map((link) => link.text);
  if (means?.kind === 'officers') return texts.map((title) => titles.get(title) ?? title);
  if (values && (!item || values.includes(keyOf(text)))) return wordOf(text, values);
  if (!item) return single(text, means?.kind, date);
  if (item.text?.kind === 'id' && !item.fields) return text.split(/[,;]\s*|\n/);
  if (item.text?.kind === 'date') return texts.map((one) => dateText(one));
  return texts;
}

const answers = new Map([
  ['yes', 'true'],
  ['no', 'false'],
]);

function single(text: string, kind: string | undefined, date: string | undefined): string {
  if (kind === 'yes-or-no') return answers.get(text.toLowerCase()) ?? text;
  if (kind !== 'date' && kind !== 'deadline') return text;
  if (kind === 'deadline' && /^ongoing$/i.test(text)) return 'ongoing';
  return date ?? dateText(text);
}

function dateText(text: string): string {
  const read = readDate(text);
  if (read.kind === 'date') return toIsoText(read);
  const when = readWhen(text);
  return when && !when.isMoreThanThis ? when.deadline : text;
}

function wordOf(text: string, values: readonly string[]): string {
  const word = keyOf(text);
  if (values.includes(word)) return word;
  const status = readStatus(text)?.status;
  return status !== undefined && values.includes(status) ? status : text;
}
