import { formatDay } from '../../text/dates';
import { planCheck } from '../check';
import { circles, dependencyFacts, dependencyGraph } from '../support/dependencies';
import { actionName } from '../support/naming';

export const lateDependency = planCheck({
  id: 'actions/late-dependency',
  severity: 'warning',
  summary: 'An action that is due after one that waits for it.',
  why: 'What waits for it cannot be done by its own deadline, and the delay is already in the plan.',
  together: (count) => `${count} actions are due after others that wait for them.`,
  advice: 'Change one of the two deadlines.',
  uses: ['plan'],
  fails: [{ actions: ['depends-on: [CS2]', ''] }, { actions: ['depends-on: [CS3, CS2]', '', ''] }],
  passes: [
    { actions: ['', 'depends-on: [CS1]'] },
    { actions: ['depends-on: [CS3]', '', ''] },
    { actions: ['depends-on: [CS2]', 'deadline: ongoing\nreview-every: 8 weeks'] },
  ],
  facts: ({ action, plan }) => dependencyFacts(action, plan),
  run({ actions }, report) {
    const graph = dependencyGraph(actions);
    if (graph.length === 0) return;
    const circular = new Set(
      circles(graph).flatMap(({ path }) =>
        path.map((from, i) => `${from} ${path[(i + 1) % path.length]}`),
      ),
    );
    for (const [from, { facts, index, edges }] of graph.entries()) {
      for (const { to, item } of edges) {
        const other = graph[to];
        const [day, first] = [facts.day, other?.facts.day];
        if (!other || day === undefined || first === undefined || first <= day) continue;
        // Of a circle some dependency is always late: it has been told as a circle.
        if (other.facts.done || circular.has(`${from} ${to}`)) continue;
        const [name, awaited] = [actionName(facts.ref), actionName(other.facts.ref)];
        report({
          at: { action: index },
          path: ['depends-on', item],
          message: `${name} is due on ${formatDay(day)} but waits for ${awaited}, which is due only on ${formatDay(first)}, so it cannot be done in time. Change one of the two deadlines.`,
          related: [
            {
              at: { action: other.index },
              path: ['deadline'],
              message: `${awaited} is due on ${formatDay(first)}.`,
            },
          ],
        });
      }
    }
  },
});
