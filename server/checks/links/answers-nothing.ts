import { asksForNothing } from '../../progress/answers';
import { actionCheck } from '../check';
import { listed } from '../support/naming';

export const answersNothing = actionCheck({
  id: 'links/answers-nothing',
  severity: 'suggestion',
  summary: 'An action that links to business as usual or partnership work only.',
  why: 'Every action takes time from those that answer an inspection; one that answers none may belong in another plan.',
  together: (count) => `${count} actions link to no inspection or review.`,
  advice:
    'Link each to the recommendation that it helps to answer, or consider whether it belongs in this plan.',
  uses: ['sources'],
  fails: [{ actions: ['', 'links: [BAU]'] }],
  passes: [{ actions: ['', 'links: [BAU, O25.1]'] }],
  run({ action: { links = [] }, sources }, report) {
    const found = links.flatMap(({ source }) => sources.find(source) ?? []);
    const isOther =
      found.length < links.length || !found.every(({ values }) => asksForNothing(values));
    if (links.length === 0 || isOther) return;
    const titles = [...new Set(found.map(({ id, values: { title = id } }) => title))];
    report({
      path: ['links'],
      message: `This action links to no inspection or review, only to ${listed(titles)}. Link it to the recommendation that it helps to answer, or consider whether it belongs in this plan.`,
    });
  },
});
