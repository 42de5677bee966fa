import { answersBySource, linkFacts, ownSources, unansweredIn } from '../../progress/answers';
import type { PriorityHeading } from '../../workspace/lists';
import { type Fix, planCheck } from '../check';
import { numberedRef } from '../support/refs';
import { shortened } from '../support/shortened';

export const unansweredRecommendation = planCheck({
  id: 'links/unanswered-recommendation',
  severity: 'warning',
  summary: 'A recommendation that no action answers: an error for an inspection, else a warning.',
  why: 'An inspector reads the plan recommendation by recommendation; for the people behind one without an action nothing will change.',
  together: (count, cause) => `${count} recommendations of ${cause} are answered by no action.`,
  advice: 'Link the actions that answer them, or add some.',
  evenWithdrawn: true,
  uses: ['sources', 'headings'],
  fails: [
    {
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Management oversight of decisions\n      2: Quality of plans for children in care\n',
    },
    {
      actions: [
        'links: [O25.1, LGA24, LGA24.1]',
        'links: [LGA24.2]\nwithdrawn:\n  reason: Overtaken',
      ],
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Management oversight of decisions\n  LGA24:\n    title: Peer review of the front door\n    kind: peer-review\n    recommendations:\n      1: Response times\n      2: Thresholds\n',
    },
  ],
  passes: [
    {
      actions: ['links: [OFSTED25.2]', 'links: O25.1'],
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    aliases: [OFSTED25]\n    recommendations:\n      1: Management oversight of decisions\n      2: Quality of plans for children in care\n',
    },
  ],
  facts: ({ action }) => ({
    ref: action.ref,
    links: action.withdrawn ? [] : linkFacts(action),
  }),
  sharedFacts: (links) => ({ ref: undefined, links }),
  run({ actions, sources, headings }, report) {
    const answers = answersBySource(
      actions.map(({ facts }) => facts.links),
      sources,
    );
    const refs = actions.flatMap(({ facts: { ref } }) => (ref === undefined ? [] : [ref]));
    for (const { id, values } of ownSources(sources)) {
      const answered = answers.get(id);
      for (const [recommendation, text] of unansweredIn(values, answered)) {
        const link = `${id}.${recommendation}`;
        const said = text === '' ? '' : ` (${shortened(text)})`;
        const whole = answered?.whole
          ? ` A link to ${id} alone does not say which of its recommendations is meant.`
          : '';
        report({
          at: { block: 'sources' },
          path: [id, 'recommendations', recommendation],
          onKey: true,
          cause: id,
          severity: values.kind === 'inspection' ? 'error' : 'warning',
          message: `No action answers ${link}${said}, so nothing will change there. Link the action that answers it, or add one.${whole}`,
          fixes: additions(link, headings[0], refs),
        });
      }
    }
  },
});

/** A new action is for its author to fill in, and to move to the priority where it belongs. */
function additions(
  link: string,
  priority: PriorityHeading | undefined,
  refs: readonly string[],
): readonly Fix[] {
  const { id, title } = priority ?? {};
  if (id === undefined) return [];
  const yaml = [
    `ref: ${nextRef(id, refs)}`,
    `links: [${link}]`,
    'action:',
    'deadline:',
    'success-criteria:',
    'senior-responsible-officer:',
    'lead-officer:',
  ].join('\n');
  return [
    {
      title: `Add an action for ${link} to ${title ?? id}`,
      blank: true,
      edits: [{ do: 'add-item', at: { priority: 0 }, path: ['actions'], yaml }],
    },
  ];
}

/** The number after the highest: of the priority, or of the plan where it numbers its actions through. */
function nextRef(stem: string, refs: readonly string[]): string {
  const numbered = refs.flatMap((ref) => numberedRef(ref) ?? []);
  const isNumberedThrough =
    new Set(numbered.map(({ digits }) => Number(digits))).size === numbered.length;
  const own = numbered.filter((ref) => isNumberedThrough || ref.stem === stem.toUpperCase());
  return `${stem}${Math.max(0, ...own.map(({ digits }) => Number(digits))) + 1}`;
}
