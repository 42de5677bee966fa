import type { Action } from '../../plan/types';
import { remembered } from '../../text/remembered';
import { foldWord, words } from '../../text/words';
import { actionCheck } from '../check';
import { readingOf } from '../support/criteria';
import { criteriaIn, type PlacedCriterion } from '../support/readings';

export const repeatsAction = actionCheck({
  id: 'success/repeats-action',
  severity: 'warning',
  summary: 'A success criterion that only says the action again.',
  why: 'Doing the action then counts as success, whatever it changes for anybody.',
  together: (count) => `${count} success criteria repeat their action, and say nothing else.`,
  advice: 'Say what will be different for people once it is done.',
  uses: ['measures'],
  fails: [
    {
      actions: [
        'action: Publish practice standards for strategy meetings\nsuccess-criteria:\n  - Practice standards for strategy meetings are published\n  - No child waits longer than two weeks',
      ],
    },
  ],
  passes: [
    {
      actions: [
        'action: Publish practice standards for strategy meetings\nsuccess-criteria: All strategy meetings are held within 24 hours of referral',
      ],
    },
  ],
  run({ action, measures }, report) {
    const deed = carrying(action.action ?? '');
    if (deed.size < fewestWords) return;
    for (const one of criteriaIn(action, 'success-criteria', measures)) {
      const said = carrying(one.criterion.text ?? '');
      if (!isAlike(said, deed) || saysFigure(one, action)) continue;
      const message =
        'This only says the action again, so doing it would count as success whatever it changed. Say what will be different, for whom, and how anybody could tell.';
      report({ path: one.path, message });
    }
  },
});

/** Fewer words in common are no likeness. */
const fewestWords = 3;
/** The part of the words of either that both must have. */
const alike = 0.8;
const little = new Set(
  `a an and are as at be been by for from has have in is it of on or that the their to was were will
   with`.split(/\s+/),
);
const endings = ['ing', 'ed', 'es', 'e', 's'] as const;

function isAlike(said: ReadonlySet<string>, deed: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of said) if (deed.has(word)) shared += 1;
  return shared / Math.max(said.size, deed.size) >= alike;
}

/** Whether a criterion sets a figure or a day that its action does not say already. */
function saysFigure({ reading }: PlacedCriterion, { action = '' }: Action): boolean {
  if (reading.measures.length === 0) return false;
  const figures = new Set(readingOf(action).measures.map(({ value }) => value?.value));
  return reading.measures.some(
    ({ value, by }) => by ?? (value !== undefined && !figures.has(value.value)),
  );
}

/** The words that carry meaning, without the endings that tell 'publish' from 'published'. */
const carrying = remembered((text): ReadonlySet<string> => {
  const stems = new Set<string>();
  for (const { text: written } of words(text)) {
    const word = foldWord(written);
    if (little.has(word)) continue;
    const ending = endings.find((end) => word.endsWith(end)) ?? '';
    stems.add(word.slice(0, word.length - ending.length));
  }
  return stems;
});
