import { faultCheck } from '../check';

export const runTogether = faultCheck({
  id: 'yaml/run-together',
  severity: 'warning',
  summary: 'A list whose entries run together into one text.',
  why: 'What is read as one is judged and shown as one: a criterion that nobody could test hides beside one that can be.',
  together: (count) => `${count} lists run together into one text each.`,
  advice: 'Begin each entry with a hyphen and a space.',
  fault: 'run-together',
  fails: [
    { actions: ['outcomes:\n  • Children are safe\n  • Families are heard'] },
    { actions: ['outcomes:\n  -Children are safe\n  -Families are heard'] },
    { actions: ['outcomes: • Children are safe • Families are heard'] },
    { actions: ['outcomes:\n  - Children are safe\n    • Families are heard'] },
  ],
  passes: [
    { actions: ['outcomes:\n  - Children are safe\n  - Families are heard'] },
    {
      actions: [
        'outcomes:\n  - Children are safe at home, at school\n    – and wherever they play',
      ],
    },
  ],
  run({ start, end, count, mend }, _source, report) {
    report({
      path: [],
      extent: { start, end },
      message: `These ${count} entries are read as one, since only a hyphen and a space begin an entry. Make a list of them.`,
      fixes: [{ title: 'Make a list of them', edits: [{ do: 'rewrite', ...mend }] }],
    });
  },
});
