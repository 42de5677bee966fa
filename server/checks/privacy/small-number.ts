import type { Path } from '../../plan/path';
import type { Measure } from '../../plan/types';
import type { Entry } from '../../workspace/lists';
import { type At, type Fix, planCheck } from '../check';
import { smallCounts } from '../support/small-counts';
import { textsIn } from '../support/texts';

const advice = "Say 'fewer than six', or give the figure over a longer time.";

export const smallNumber = planCheck({
  id: 'privacy/small-number',
  severity: 'off',
  summary: 'A count of people from 1 to 5 in what a public board receives.',
  why: 'Where few people are counted, neighbours and classmates can tell who they are.',
  together: (count) => `${count} counts of people are so small that somebody could be recognised.`,
  advice: 'Write them without the exact number.',
  evenShared: true,
  uses: ['boards', 'measures', 'risks'],
  fails: [
    {
      actions: ['updates:\n  - date: 2026-05-12\n    note: 3 children waited longer than a week'],
      blocks:
        'boards:\n  improvement:\n    title: Improvement Board\n    public: true\n    meets: as-required\n',
      checks: 'privacy/small-number: warning',
    },
    {
      blocks:
        'boards:\n  improvement:\n    title: Improvement Board\n    public: true\n    meets: as-required\n    receives: [success-measures]\nmeasures:\n  waiting:\n    title: Children who wait longer than a week\n    unit: children\n    owner: dcs\n    actuals:\n      - date: 2026-03-31\n        value: 4\n',
      checks: 'privacy/small-number: warning',
    },
  ],
  passes: [
    {
      actions: ['updates:\n  - date: 2026-05-12\n    note: 3 children waited longer than a week'],
      checks: 'privacy/small-number: warning',
    },
    {
      actions: [
        'updates:\n  - date: 2026-05-12\n    note: 12 children seen within 2 days in 3 children’s homes and one family hub',
      ],
      blocks:
        'boards:\n  improvement:\n    title: Improvement Board\n    public: true\n    meets: as-required\n',
      checks: 'privacy/small-number: warning',
    },
  ],
  facts: ({ action: { updates } }) => textsIn(updates ?? []).flatMap(countsOf),
  run({ actions, boards, measures, risks }, report) {
    const open = boards.entries.filter(({ values }) => values.public);
    const isSent = (what: string) =>
      open.some(({ values: { receives } }) => receives === undefined || receives.includes(what));
    const tell = (at: At, { path, start, end, instead }: Count) => {
      const spot = { at, path, stretch: { start, end } };
      const fixes: Fix[] =
        instead === undefined
          ? []
          : [
              {
                title: `Change to '${instead}'`,
                edits: [{ do: 'replace', ...spot, text: instead }],
              },
            ];
      report({ ...spot, message: messageFor('this text'), fixes });
    };
    if (isSent('progress')) {
      for (const { index, facts } of actions) {
        for (const count of facts)
          tell({ action: index }, { ...count, path: ['updates', ...count.path] });
      }
    }
    if (isSent('risks')) {
      for (const count of textsIn(risks ?? []).flatMap(countsOf)) tell({ block: 'risks' }, count);
    }
    if (isSent('success-measures')) {
      for (const path of smallFigures(measures.entries)) {
        report({ at: { block: 'measures' }, path, message: messageFor('this figure') });
      }
    }
  },
});

/** Where figures of the plan's own measures count few people. */
function* smallFigures(measures: readonly Entry<Measure>[]): Generator<Path> {
  for (const { id, values, shared } of measures) {
    if (shared || !people.test(values.unit ?? '')) continue;
    const isSmall = (value = 0) => value >= 1 && value <= 5;
    if (isSmall(values.baseline?.value)) yield [id, 'baseline', 'value'];
    for (const [i, { value }] of (values.actuals ?? []).entries()) {
      if (isSmall(value)) yield [id, 'actuals', i, 'value'];
    }
  }
}

const people =
  /child|pupil|young|famil|people|person|learner|leaver|patient|parent|carer|adult|bab(?:y|ies)/i;

function messageFor(what: string): string {
  return `A public board receives ${what}, and so few people are counted here that others may know who they are. ${advice}`;
}

interface Count {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly instead?: string;
}

function countsOf({
  text,
  path,
}: {
  readonly text: string;
  readonly path: Path;
}): readonly Count[] {
  return smallCounts(text).map((count) => ({ ...count, path }));
}
