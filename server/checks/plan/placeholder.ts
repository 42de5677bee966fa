import type { Path } from '../../plan/path';
import { type At, planCheck } from '../check';
import { entryLists, ownEntries } from '../support/entries';
import { isPlaceholder, whatToWrite } from '../support/placeholders';
import { shortened } from '../support/shortened';
import { type TextAt, textsIn } from '../support/texts';

export const placeholder = planCheck({
  id: 'plan/placeholder',
  severity: 'suggestion',
  summary: 'A text that only holds the place of what is still to be written.',
  why: 'A plan with such gaps looks whole, and a board may agree to what nobody has thought about yet.',
  together: (count) => `${count} texts are still to be written.`,
  advice: 'Put your own words in place of each.',
  evenShared: true,
  uses: entryLists,
  fails: [
    { actions: ['outcomes: TBC'] },
    { actions: ['action: "[insert action]"'] },
    { actions: ['how-will-we-know:\n  - How anybody will see it (to be written)'] },
    {
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: To be confirmed\n',
    },
  ],
  passes: [
    { actions: ['outcomes: Dates of reviews that were to be confirmed are confirmed'] },
    { actions: ['resources: "[NHS number removed]"\noutcomes: "[Draft]"'] },
  ],
  facts: ({ action }) => placeholdersIn(action),
  run({ actions, ...lists }, report) {
    const tell = (at: At, above: Path, found: readonly TextAt[]) => {
      for (const { text, path } of found) {
        const message = `This is still to be written: '${shortened(whatToWrite(text))}'. Until then it tells nobody anything. Put your own words in its place.`;
        report({ at, path: [...above, ...path], message });
      }
    };
    for (const { index, facts } of actions) tell({ action: index }, [], facts);
    for (const { at, path, values } of ownEntries(lists)) tell(at, path, placeholdersIn(values));
  },
});

const kept = new WeakMap<object, readonly TextAt[]>();

function placeholdersIn(entry: object): readonly TextAt[] {
  const found = kept.get(entry) ?? textsIn(entry).filter(({ text }) => isPlaceholder(text));
  kept.set(entry, found);
  return found;
}
