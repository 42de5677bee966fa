import { foldWord, words } from '../../text/words';
import { actionCheck } from '../check';
import { readingOf } from '../support/criteria';
import { criteriaIn } from '../support/readings';

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
    const figures = new Set(
      readingOf(action.action ?? '').measures.map(({ value }) => value?.value),
    );
    for (const { criterion, path, reading } of criteriaIn(action, 'success-criteria', measures)) {
      const said = carrying(criterion.text ?? '');
      const shared = [...said].filter((word) => deed.has(word)).length;
      const isFigure = reading.measures.some(
        ({ value, by }) => by ?? (value !== undefined && !figures.has(value.value)),
      );
      if (isFigure || said.size < fewestWords || shared / Math.max(said.size, deed.size) < alike)
        continue;
      const message =
        'This only says the action again, so doing it would count as success whatever it changed. Say what will be different, for whom, and how anybody could tell.';
      report({ path, message });
    }
  },
});

/** Fewer words in common are no likeness. */
const fewestWords = 3;
/** The part of the words of either that both must have. */
const alike = 0.8;
const little =
  /^(?:a|an|and|are|as|at|be|been|by|for|from|has|have|in|is|it|of|on|or|that|the|their|to|was|were|will|with)$/;

/** The words that carry meaning, without the endings that tell 'publish' from 'published'. */
function carrying(text: string): ReadonlySet<string> {
  const folded = words(text).map((word) => foldWord(word.text));
  return new Set(
    folded
      .filter((word) => !little.test(word))
      .map((word) => word.replace(/(?:ing|ed|es|e|s)$/, '')),
  );
}
