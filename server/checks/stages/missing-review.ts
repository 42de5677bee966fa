import { formatDay } from '../../text/dates';
import { type Fix, planCheck } from '../check';
import { stageName } from '../support/naming';

const reviewed = (fields: string) => `stages:
  - id: foundation
    title: Foundation work
    ends: 2026-08-31
    ${fields}
  - id: embedding
    title: Embedding improvement
    ends: 2027-08-31`;
const asOf = '2026-10-01';
/** What is done in it is neither late nor silent. */
const actions = [
  'status: complete\nimpact: evidenced\nupdates:\n  - date: 2026-05-20\n    evidence: [Audit of May]',
];

export const missingReview = planCheck({
  id: 'stages/missing-review',
  severity: 'warning',
  summary: 'A stage that has ended with no review held.',
  why: 'Nobody has asked what the stage changed for children before the next one builds on it.',
  timed: true,
  uses: ['stages', 'asOf'],
  fails: [
    { blocks: reviewed('purpose: Order'), actions, asOf },
    { blocks: reviewed('review:\n      due: 2026-09-15\n      board: improvement'), actions, asOf },
    { blocks: reviewed('review:\n      held: 2026-10-20'), actions, asOf },
  ],
  passes: [
    { blocks: reviewed('purpose: Order'), actions, asOf: '2026-08-31' },
    { blocks: reviewed('review:\n      due: 2026-10-15'), actions, asOf },
    { blocks: reviewed('review:\n      held: 2026-09-15'), actions, asOf },
  ],
  run({ stages, asOf: today }, report) {
    for (const [index, stage] of stages.entries()) {
      const { due, held } = stage.values.review ?? {};
      const ended = stage.ends;
      if (ended === undefined || ended >= today || (due && due.day >= today)) continue;
      if (held && held.first <= today) continue;
      const spot = { at: { block: 'stages' }, path: [index, 'review', 'held'] };
      const fixes: Fix[] = [];
      if (due) {
        const edit = { do: 'replace', ...spot, text: due.day } as const;
        const title = `Record that it was held on ${formatDay(due.day)}, when it was due`;
        fixes.push({ title, edits: [edit] });
      }
      if (!held) {
        const add = {
          do: 'add-field',
          ...spot,
          path: [index, 'review'],
          key: 'held',
          yaml: '',
        } as const;
        fixes.push({ title: 'Add the day it was held, to fill in', blank: true, edits: [add] });
      }
      const wait = due ? `, and its review was due on ${formatDay(due.day)}` : '';
      const message = `${stageName(stage)} ended on ${formatDay(ended)}${wait}, but no review is recorded as held, so nobody knows what it achieved. Hold it, and write the day into the stage's review.`;
      report({ ...spot, message, fixes });
    }
  },
});
