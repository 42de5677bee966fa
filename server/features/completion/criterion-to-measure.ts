/** The criterion on this line as a measure of the plan, with what was read of it filled in. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { measureEdits } from '../../checks/support/measure-fix';
import { shortened } from '../../checks/support/shortened';
import { draftOf } from '../../measures/draft';
import type { Reading } from '../../measures/shape';
import { lineAt } from '../../plan/lines';
import { nameScalar } from '../../plan/quote';
import { criterionAt } from '../code-actions/criterion-to-measure';
import { inAction, stepEdits } from '../code-actions/in-action';
import type { InValue, Stretch } from '../node-at';
import type { Offer } from './candidate';
import type { Scene } from './scene';
import { bareSlot } from './slot';

/**
 * The measure that the criterion at the cursor could become, where it has a figure or a benchmark to reach.
 * Right behind a word it is not offered: whoever types there is asked by the editor's own list with every
 * letter, and Enter would take the criterion away that is being written.
 */
export function criterionAsMeasure({ node, trigger, snapshot, shown }: Scene): Offer | undefined {
  if (node.on !== 'value' || trigger !== undefined || snapshot.kind !== 'plan') return undefined;
  const word = itemOnLine(node);
  const own = word && inAction(node);
  const criterion = own && criterionAt(own, snapshot);
  if (!criterion || !hasLevel(criterion.reading)) return undefined;
  const [step, ...others] = measureEdits(criterion, snapshot.lists.measures);
  if (step?.do !== 'replace-fields') return undefined;
  const { index, offset, fragment } = node.spot;
  const also = stepEdits(snapshot, others, own.part);
  const end = snapshot.places.offsetOf(index, word.end);
  // Two insertions at the end of the file would have no order.
  if (also.some((edit) => edit.start === end)) return undefined;
  const fields = Object.entries(step.fields).map(([key, text]) => `${key}: ${nameScalar(text)}`);
  const candidate = {
    label: `As a measure: ${shown(shortened(draftOf(criterion.reading).title))}`,
    kind: CompletionItemKind.Snippet,
    writes: [fields.join('\n')],
    detail: 'adds it to the measures of the plan, to be completed there',
    topic: { kind: 'criterion', id: criterion.text },
    also,
  } as const;
  const slot = bareSlot(fragment.text, offset, word, '', false);
  return { slot, candidates: [candidate], follows: true };
}

function hasLevel({ measures }: Reading): boolean {
  return measures.some(({ value, benchmark }) => value !== undefined || benchmark !== undefined);
}

/** The text of an item of a list, where it begins and ends on the line of the cursor. */
function itemOnLine({ spot, value }: InValue): Stretch | undefined {
  if (value?.kind !== 'scalar') return undefined;
  const { fragment, offset } = spot;
  const line = lineAt(fragment.text, offset);
  const before = fragment.text.slice(line.start, value.start);
  const isItem = /^[ \t]*(?:-[ \t]+)+$/.test(before) && value.end <= line.end;
  const isTyping = /\p{L}\S*$/u.test(fragment.text.slice(value.start, offset));
  if (!isItem || isTyping) return undefined;
  return { start: Math.min(value.start, offset), end: Math.max(value.end, offset) };
}
