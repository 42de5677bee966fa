import type { Action, Criterion, Measure } from '../../plan/types';
import { deadlineOn } from '../../progress/action-on';
import { type MissedTarget, missedTarget, ownTargets } from '../../progress/missed-target';
import { formatDay } from '../../text/dates';
import type { Entry, List } from '../../workspace/lists';
import { planCheck, type Spot } from '../check';
import { figureIn, measureName, measureSpot } from '../support/measures';

const measure = (targets: string, actual = 16) =>
  `measures:\n  agency:\n    title: Posts filled by agency staff\n    unit: "%"\n    good-is: low\n    owner: head-hr\n    baseline:\n      value: 23\n      date: 2026-01-01\n    targets:\n${targets}    actuals:\n      - date: 2026-04-30\n        value: 11\n      - date: 2026-05-29\n        value: ${actual}\n`;
const figure = '      - by: 2026-05-31\n        value: 12\n';
const england =
  '      - by: 2026-05-31\n        benchmark: England\n        at: equal-or-better\n    benchmarks:\n      - name: England\n        value: 15\n        year: 2025\n';

export const offTarget = planCheck({
  id: 'measures/off-target',
  severity: 'warning',
  summary: 'A measure whose last figure misses the target that has fallen due.',
  why: 'What was promised to children by that day has not come true, and the plan goes on as if it had.',
  together: (count) => `${count} measures miss a target that has fallen due.`,
  advice: 'Say for each what will be done about it, or have the board agree another target.',
  timed: true,
  uses: ['measures', 'asOf'],
  fails: [
    { blocks: measure(figure) },
    { blocks: measure(england) },
    {
      actions: ['success-criteria:\n  - measure: agency\n    target: 15%\n    by: 2026-05-31'],
      blocks: measure('      - by: 2026-12-31\n        value: 8\n'),
    },
  ],
  passes: [
    { blocks: measure(figure, 12) },
    { blocks: measure(england, 15) },
    { blocks: measure(`${figure}    tolerance: 4\n`) },
    { blocks: measure(figure), asOf: '2026-05-31' },
    {
      actions: ['success-criteria:\n  - measure: agency'],
      blocks: measure('      - by: 2026-12-31\n        value: 8\n'),
    },
  ],
  facts({ action, measures, asOf }) {
    const found = namingIn(action, measures).flatMap(({ criterion, entry, path }) => {
      const targets = ownTargets(criterion, entry.values, deadlineOn(action, asOf));
      const miss = missedTarget(entry.values, targets, asOf);
      return [{ id: entry.id, path, ...(miss && { miss: plain(miss) }) }];
    });
    return found.length > 0 ? found : undefined;
  },
  run({ actions, measures, asOf }, report) {
    const told = new Set<string>();
    const tell = (entry: Entry<Measure>, miss: Miss, spot: Spot) => {
      const key = `${entry.id} ${miss.day} ${miss.wanted}`;
      if (told.has(key)) return;
      told.add(key);
      report({ ...spot, message: messageOf(entry, miss) });
    };
    const missed = new Map<string, Miss>();
    for (const entry of measures.entries) {
      const miss = missedTarget(entry.values, entry.values.targets ?? [], asOf);
      if (!miss) continue;
      if (entry.shared) missed.set(entry.id, plain(miss));
      else tell(entry, plain(miss), measureSpot(entry.id, 'targets', miss.index));
    }
    for (const { facts, index } of actions) {
      for (const { id, path, miss } of facts ?? []) {
        const entry = measures.get(id);
        // What plans share has no place in the plan: the first criterion that names it stands for it.
        const shared = missed.get(id);
        if (entry && miss) tell(entry, miss, { at: { action: index }, path });
        else if (entry && shared) tell(entry, shared, { at: { action: index }, path });
      }
    }
  },
});

/** A missed target as plain data. */
interface Miss extends Pick<MissedTarget, 'wanted' | 'benchmark' | 'isHigh' | 'last'> {
  readonly day: string;
}

function plain({ by, wanted, benchmark, isHigh, last }: MissedTarget): Miss {
  return { day: by.day, wanted, benchmark, isHigh, last };
}

function messageOf(entry: Entry<Measure>, { day, wanted, benchmark, isHigh, last }: Miss): string {
  const side = isHigh ? 'at least' : 'at most';
  const level = `${side} ${figureIn(entry.values, wanted)}`;
  const goal = benchmark === undefined ? level : `equal to or better than ${benchmark} (${level})`;
  return `${measureName(entry)} was to be ${goal} by ${formatDay(day)}, and its last figure, of ${formatDay(last.day)}, is ${figureIn(entry.values, last.value)}. Say what will be done about it, or have the board agree another target.`;
}

/** The criteria of an action that name a measure which is listed. */
function namingIn(
  action: Action,
  measures: List<Measure>,
): readonly {
  readonly criterion: Criterion;
  readonly entry: Entry<Measure>;
  readonly path: Spot['path'];
}[] {
  return (['success-criteria', 'how-will-we-know'] as const).flatMap((field) =>
    (action[field] ?? []).flatMap((criterion, i) => {
      const entry = criterion.measure === undefined ? undefined : measures.get(criterion.measure);
      return entry ? [{ criterion, entry, path: [field, i, 'measure'] }] : [];
    }),
  );
}
