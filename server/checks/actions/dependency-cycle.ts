import { planCheck } from '../check';
import { circles, dependencyFacts, dependencyGraph } from '../support/dependencies';
import { actionName, listed } from '../support/naming';

export const dependencyCycle = planCheck({
  id: 'actions/dependency-cycle',
  severity: 'error',
  summary: 'Actions that wait for each other in a circle.',
  why: 'None of them can ever begin, so nothing that they promise will happen.',
  uses: ['plan'],
  fails: [
    { actions: ['depends-on: [CS2]', 'depends-on: [CS1]'] },
    { actions: ['depends-on: [CS1]'] },
    { actions: ['depends-on: [CS3]', 'depends-on: [CS1]', 'depends-on:\n  - CS2'] },
  ],
  passes: [
    { actions: ['', 'depends-on: [CS1, CS3]', 'depends-on: [CS1]', 'depends-on: [CS1, CS2]'] },
  ],
  facts: ({ action, plan }) => dependencyFacts(action, plan),
  run({ actions }, report) {
    const graph = dependencyGraph(actions);
    for (const { item, path } of circles(graph)) {
      const names = path.map((position) => actionName(graph[position]?.facts.ref));
      const waiting = graph[path.at(-1) ?? 0];
      if (!waiting) continue;
      const spot = { at: { action: waiting.index }, path: ['depends-on', item] };
      const name = names.at(-1) ?? '';
      const awaited = names.length === 1 ? 'itself' : names[0];
      const message =
        names.length === 1
          ? `${name} waits for itself, so it can never begin. Take the dependency out.`
          : `${listed(names)} wait for each other in a circle, so none of them can ever begin. Take out one of the dependencies.`;
      report({
        ...spot,
        message,
        related: path.slice(0, -1).flatMap((position, i) => {
          const { index, edges } = graph[position] ?? { edges: [] };
          const edge = edges.find(({ to }) => to === path[i + 1]);
          if (!edge || index === undefined) return [];
          const at = { action: index };
          return [
            {
              at,
              path: ['depends-on', edge.item],
              message: `${names[i]} waits for ${names[i + 1]}.`,
            },
          ];
        }),
        fixes: [
          {
            title: `Let ${name} no longer wait for ${awaited}`,
            edits: [{ do: 'remove', ...spot }],
          },
        ],
      });
    }
  },
});
