/** Hover on a success criterion, or on how will we know: what was read in it, or why it cannot be tested. */

import { allCriteria, type PlacedCriterion } from '../../checks/support/readings';
import { locate } from '../../plan/locate';
import type { ActionPart } from '../../plan/parts';
import { aboutCriterion } from '../about/criterion';
import { markdownOf } from '../card';
import type { Known } from '../known';
import type { NodeAt, Stretch } from '../node-at';
import type { Told } from './told';

/** The check whose message says of one criterion what its card would. */
const notMeasurable = 'success/not-measurable';

/** What is known of the criterion in which a node lies; `beside` tells which checks speak of it there. */
export function criterionHover(
  node: NodeAt,
  known: Known,
  beside: () => readonly string[],
): Told | undefined {
  const { part, path } = node;
  if (part?.kind !== 'action' || (node.on !== 'value' && node.on !== 'key')) return undefined;
  const [, , , , field, index = 0] = path;
  if (node.on === 'key' && path.length < 6) return undefined;
  const own = allCriteria(part.values, known.lists.measures).filter((one) => one.path[0] === field);
  const written = node.on === 'value' && node.value?.kind === 'scalar' ? node.value.value : '';
  const isField = path.length > 6;
  const criterion = oneOf(own, Number(index), written, isField);
  const stretch = criterion && placeOf(node, part, criterion);
  if (!criterion || !stretch) return undefined;
  const isExplained = criterion.grade === 'vague' && beside().includes(notMeasurable);
  const card = aboutCriterion(known, criterion, part.values, isExplained);
  return { markdown: markdownOf(card), stretch };
}

/** The criterion of that index; in brackets YAML counts commas, and one text may be several items. */
function oneOf(
  own: readonly PlacedCriterion[],
  index: number,
  written: string,
  isField: boolean,
): PlacedCriterion | undefined {
  const at = own.find(({ path }) => path[1] === index);
  if (at?.text.includes(written)) return at;
  return own.find(({ text }) => text.includes(written)) ?? (isField ? at : undefined);
}

function placeOf(node: NodeAt, part: ActionPart, { path }: PlacedCriterion): Stretch | undefined {
  const { value } = locate(part.node, path);
  const { offset } = node.spot;
  const isAround = value && value.start <= offset && offset <= value.end;
  const own = node.on === 'value' ? node.value : undefined;
  const at = isAround ? value : own;
  return at && { start: at.start, end: at.end };
}
