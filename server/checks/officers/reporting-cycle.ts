import type { OfficerList } from '../../workspace/lists';
import { type Fix, planCheck, type Spot } from '../check';
import { entrySpot, superiorOf } from '../support/officers';

const roles = (dcs: string, ad: string) =>
  `officers:\n  dcs:\n    title: Director of Children's Services\n${dcs}  ad-csc:\n    title: Assistant Director Children's Social Care\n${ad}`;

export const reportingCycle = planCheck({
  id: 'officers/reporting-cycle',
  severity: 'error',
  summary: 'A line of reports-to that comes back to itself.',
  why: 'Where everybody reports to somebody below, nobody is at the top to answer for what happens to children.',
  evenShared: true,
  uses: ['officers'],
  fails: [
    { blocks: roles('    reports-to: ad-csc\n', '    reports-to: dcs\n') },
    { blocks: roles('    reports-to: dcs\n', '    reports-to: dcs\n') },
  ],
  passes: [{ blocks: roles('', '    reports-to: dcs\n') }],
  run({ officers }, report) {
    const done = new Set<string>();
    for (const { id: start } of officers.entries) {
      const line: string[] = [];
      const at = new Map<string, number>();
      let id: string | undefined = start;
      while (id !== undefined && !done.has(id) && !at.has(id)) {
        at.set(id, line.length);
        line.push(id);
        id = superiorOf(id, officers);
      }
      for (const passed of line) done.add(passed);
      const from = id === undefined ? undefined : at.get(id);
      const cycle = inListOrder(line.slice(from), officers);
      // What is shared alone is told where it stands, and not in every plan that has it.
      if (from !== undefined && officers.get(cycle[0] ?? '')?.shared === false) tell(cycle);
    }

    function tell(cycle: readonly string[]): void {
      const [first = '', ...others] = cycle;
      const names = [...cycle, first].map((id) => titleOf(id, officers));
      report({
        ...reportsTo(first, officers),
        message:
          others.length === 0
            ? `The ${names[0]} reports to itself, so the line of responsibility has no top. Name the role above it, or take reports-to out.`
            : `${names.join(' reports to ')}: the line of responsibility has no top. Change the one that is wrong.`,
        related: others.map((id) => ({
          ...reportsTo(id, officers),
          message: `${titleOf(id, officers)} reports to ${titleOf(superiorOf(id, officers) ?? '', officers)}.`,
        })),
        fixes: cycle.flatMap((id) => removal(id, officers)),
      });
    }
  },
});

/** A circle has no beginning: it is told from the plan's own officer that is listed first. */
function inListOrder(cycle: readonly string[], { get }: OfficerList): readonly string[] {
  const own = cycle.findIndex((id) => get(id)?.shared === false);
  return own > 0 ? [...cycle.slice(own), ...cycle.slice(0, own)] : cycle;
}

function titleOf(id: string, { get }: OfficerList): string {
  return get(id)?.values.title ?? id;
}

function reportsTo(id: string, officers: OfficerList): Spot {
  if (officers.get(id)?.shared !== false) return entrySpot(id, officers);
  return { at: { block: 'officers' }, path: [id, 'reports-to'] };
}

function removal(id: string, officers: OfficerList): readonly Fix[] {
  if (officers.get(id)?.shared !== false) return [];
  const title = `Take out that ${titleOf(id, officers)} reports to anybody`;
  return [{ title, edits: [{ do: 'remove', ...reportsTo(id, officers) }] }];
}
