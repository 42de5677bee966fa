/** Hover on the name of an entry: a source, an officer, a stage, a board, a measure, an action, a priority. */

import { aboutEntry } from '../about/entry';
import { markdownOf } from '../card';
import type { Known } from '../known';
import { namedAt } from '../named-at';
import type { NodeAt } from '../node-at';
import type { Told } from './told';

/** What is known of the entry; nothing of a name that is in no list: a problem tells of that. */
export function entryHover(node: NodeAt, known: Known): Told | undefined {
  const named = namedAt(node, known);
  const card = named && aboutEntry(known, named);
  return card && { markdown: markdownOf(card), stretch: named.stretch };
}
