import { answersBySource, asksForNothing, linkFacts, ownSources } from '../../progress/answers';
import { planCheck } from '../check';
import { shortened } from '../support/shortened';

export const unansweredSource = planCheck({
  id: 'links/unanswered-source',
  severity: 'warning',
  summary: 'An inspection, review or other source that no action answers.',
  why: 'Whoever wrote it will ask what came of it, and the people it speaks for are still waiting.',
  together: (count) => `${count} sources are answered by no action.`,
  advice: 'Link the actions that answer them, or add some.',
  uses: ['sources'],
  fails: [
    {
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Management oversight of decisions\n  LGA24:\n    title: Peer review of the front door\n    kind: peer-review\n    recommendations:\n      1: Response times\n      2: Thresholds\n',
    },
    {
      actions: ['', 'links: [LGA24]\nwithdrawn:\n  reason: Overtaken by the regional work'],
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Management oversight of decisions\n  LGA24:\n    title: Peer review of the front door\n    kind: peer-review\n',
    },
  ],
  passes: [
    {
      actions: ['links: [O25.1, FRONTDOOR]'],
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    recommendations:\n      1: Management oversight of decisions\n  LGA24:\n    title: Peer review of the front door\n    kind: peer-review\n    aliases: [FRONTDOOR]\n  PW:\n    title: Partnership work\n    kind: partnership\n',
    },
  ],
  facts: ({ action }) => linkFacts(action),
  run({ actions, sources }, report) {
    const answers = answersBySource(
      actions.map(({ facts }) => facts),
      sources,
    );
    for (const { id, values } of ownSources(sources)) {
      if (values.kind === undefined || asksForNothing(values) || answers.has(id)) continue;
      const title = values.title === undefined ? '' : ` (${shortened(values.title)})`;
      report({
        at: { block: 'sources' },
        path: [id],
        onKey: true,
        message: `No action answers ${id}${title}, so nothing will come of it. Link the actions that answer it, or add one.`,
      });
    }
  },
});
