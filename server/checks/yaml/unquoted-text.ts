import type { TornBy } from '../../plan/faults';
import { faultCheck } from '../check';

const reasons: Readonly<Record<TornBy, string>> = {
  colon: 'a colon and a space make a heading of the words before them',
  comment: 'what follows the # is left out as a comment',
  comma: 'each comma in brackets begins a new entry',
  brackets: 'brackets and braces at the start make a list of it',
  mark: 'the mark at the start swallows the first word',
};

export const unquotedText = faultCheck({
  id: 'yaml/unquoted-text',
  severity: 'warning',
  summary: 'Text that YAML, the notation of the plan file, would tear apart.',
  why: 'Other programs that read the plan see less than was written, or something else, and nobody is told.',
  together: (count) => `${count} texts need quotes, or other programs lose part of what they say.`,
  advice: 'Put each in quotes.',
  fault: 'unquoted-text',
  fails: [
    { actions: ['outcomes:\n  - Audit outcomes: 10% inadequate'] },
    { actions: ['resources: One post, as in Item #3 of the agenda'] },
    { actions: ['outcomes: [Children are well, supported and safe]'] },
    {
      actions: [
        'outcomes:\n  - "[Draft] children say what they want"\n  - "[Draft]"\n  - [Draft, again]',
      ],
    },
    { actions: ['resources: &Partners pay for half of it'] },
  ],
  passes: [
    { actions: ['outcomes:\n  - "Audit outcomes: 10% inadequate"'] },
    { actions: ['resources: One post # agreed in May'] },
    { actions: ['outcomes: [Children are well, Families are heard]'] },
    { actions: ['resources: Paid by Housing & Partners at 10:30'] },
  ],
  run({ by, start, end, mend }, _source, report) {
    report({
      path: [],
      extent: { start, end },
      message: `Put this text in quotes: without them, ${reasons[by]}, and other programs lose part of what is written.`,
      fixes: [{ title: 'Put the text in quotes', safe: true, edits: [{ do: 'rewrite', ...mend }] }],
    });
  },
});
