/** Another ref for an action, and all places that name the action by the old one. */

import type { FixEdit } from '../../checks/check';
import { namedRefs } from '../../checks/support/ref-places';
import { foldRef } from '../../checks/support/refs';
import type { Edit } from '../../plan/document';
import { exceptionsOf } from '../../plan/exceptions';
import type { Plan } from '../../plan/plan';
import type { PlanSnapshot } from '../snapshot';
import { stepEdits } from './in-action';

/** Whether one action alone has a ref: else nobody can tell which is meant where it is named. */
export function isOnlyRef(ref: string, { actions }: Plan): boolean {
  const folded = foldRef(ref);
  return (
    actions.filter(({ values }) => values.ref !== undefined && foldRef(values.ref) === folded)
      .length === 1
  );
}

/** The ref after the last numbered one of a priority; undefined where there is none to go on from. */
export function nextRef({ actions, priorities }: Plan, priority: number): string | undefined {
  const id = priorities[priority]?.values.id;
  const own = actions.filter((one) => one.priority === priority);
  const last = own.findLast(({ values }) => parts(values.ref))?.values.ref;
  const [, stem, digits] = parts(last) ?? (id && /^\p{L}+$/u.test(id) ? ['', id, '0'] : []);
  if (stem === undefined || digits === undefined) return undefined;
  const taken = new Set(actions.flatMap(({ values: { ref } }) => (ref ? [foldRef(ref)] : [])));
  const refOf = (number: number) => stem + String(number).padStart(digits.length, '0');
  let number = Number(digits) + 1;
  while (taken.has(foldRef(refOf(number)))) number += 1;
  return refOf(number);
}

function parts(ref: string | undefined): RegExpExecArray | undefined {
  return /^(.*?)(\d{1,6})$/.exec(ref?.trim() ?? '') ?? undefined;
}

/** The edits that give an action another ref wherever the file names it. */
export function refEdits(snapshot: PlanSnapshot, ref: string, next: string): readonly Edit[] {
  const { plan, judgement } = snapshot;
  const steps: FixEdit[] = [];
  const replace = (
    named: string | undefined,
    spot: Pick<FixEdit & { do: 'replace' }, 'at' | 'path'>,
  ) => {
    if (named === ref) steps.push({ do: 'replace', ...spot, text: next });
  };
  for (const [action, { values }] of plan.actions.entries()) {
    const at = { action };
    replace(values.ref, { at, path: ['ref'] });
    for (const [i, named] of (values['depends-on'] ?? []).entries()) {
      replace(named, { at, path: ['depends-on', i] });
    }
    replace(values.withdrawn?.['replaced-by'], { at, path: ['withdrawn', 'replaced-by'] });
  }
  for (const { ref: named, ...spot } of namedRefs(judgement.lists)) replace(named, spot);
  return [...stepEdits(snapshot, steps), ...inReasons(snapshot, ref, next)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Reasons of agreed exceptions name actions, too: 'agreed together with CS2'. */
function inReasons({ document, places }: PlanSnapshot, ref: string, next: string): Edit[] {
  return document.fragments.flatMap((fragment, index) =>
    exceptionsOf(fragment).flatMap(({ reason, end }) => {
      const from = places.offsetOf(index, end - reason.length);
      return wordsIn(reason, ref).map((at) => {
        const start = from + at;
        return { start, end: start + ref.length, text: next };
      });
    }),
  );
}

/** Where a word stands in a text, and is no part of a longer one. */
function wordsIn(text: string, word: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) found.push(at);
  }
  return found;
}
