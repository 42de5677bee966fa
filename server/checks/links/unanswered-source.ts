import { nearestSource } from '../../plan/links';
import {
  answersBySource,
  asksForNothing,
  type LinkFact,
  linkFacts,
  ownSources,
} from '../../progress/answers';
import type { SourceList } from '../../workspace/lists';
import { planCheck } from '../check';
import { listed } from '../support/naming';
import { shortened } from '../support/shortened';
import { sourceNames } from '../support/sources';

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
  sharedFacts: (links) => links,
  run({ actions, sources }, report) {
    const links = actions.map(({ facts }) => facts);
    const answers = answersBySource(links, sources);
    const meant = meantBy(links, sources);
    for (const { id, values } of ownSources(sources)) {
      if (values.kind === undefined || asksForNothing(values) || answers.has(id)) continue;
      const title = values.title === undefined ? '' : ` (${shortened(values.title)})`;
      const toIt = meant.get(id);
      const message = toIt
        ? `No action answers ${id}${title}, unless ${toIt} it. Correct the code there, or link the actions that answer it.`
        : `No action answers ${id}${title}, so nothing will come of it. Link the actions that answer it, or add one.`;
      report({ at: { block: 'sources' }, path: [id], onKey: true, message });
    }
  },
});

/** For each source whose code may be mistyped: 'the 3 actions that link to B19 mean', in words. */
function meantBy(
  links: readonly (readonly LinkFact[])[],
  sources: SourceList,
): ReadonlyMap<string, string> {
  const names = sourceNames(sources);
  const actionsOf = new Map<string, Set<number>>();
  for (const [index, facts] of links.entries()) {
    for (const [code] of facts) {
      if (sources.find(code)) continue;
      const actions = actionsOf.get(code) ?? new Set();
      actionsOf.set(code, actions.add(index));
    }
  }
  const codesOf = new Map<string, string[]>();
  for (const code of actionsOf.keys()) {
    const near = nearestSource(code, names);
    if (near !== undefined) codesOf.set(near, [...(codesOf.get(near) ?? []), code]);
  }
  return new Map(
    [...codesOf].map(([id, codes]) => {
      const { size } = new Set(codes.flatMap((code) => [...(actionsOf.get(code) ?? [])]));
      const who =
        size === 1
          ? `the action that links to ${listed(codes)} means`
          : `the ${size} actions that link to ${listed(codes)} mean`;
      return [id, who];
    }),
  );
}
