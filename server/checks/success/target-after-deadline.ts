import type { Action } from '../../plan/types';
import { addDays, formatDay, type IsoDay } from '../../text/dates';
import { actionCheck, type Spot } from '../check';
import { soundDeadline } from '../support/plan-days';
import { allCriteria, type PlacedCriterion, stretchSpot } from '../support/readings';

/** When a target falls due, at the earliest and at the latest, and where that is written. */
interface Due {
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly spot: Spot;
}

export const targetAfterDeadline = actionCheck({
  id: 'success/target-after-deadline',
  severity: 'warning',
  summary: 'A target that falls due after its action does, or after the plan ends.',
  why: 'The action will be reported complete before anybody can know whether it worked.',
  together: (count) =>
    `${count} targets fall due too late: after their action does, or after the plan ends.`,
  advice: 'Change one of the two dates.',
  uses: ['plan', 'measures'],
  fails: [
    {
      actions: [
        'deadline: 2026-07-31\nsuccess-criteria:\n  - Turnover falls from 23% to 10% by 31 March 2027',
      ],
    },
    {
      actions: [
        'deadline: 2026-07-30\nhow-will-we-know:\n  - All files have been audited by 31 July 2026',
      ],
    },
    {
      actions: [
        'deadline: 2027-08-31\nsuccess-criteria:\n  - Turnover falls from 23% to 10% by 30 June 2028',
      ],
    },
    {
      actions: [
        'deadline: 2026-07-31\nsuccess-criteria:\n  - text: Agency staff fill 12% of posts\n    by: 2026-10-31',
      ],
    },
  ],
  passes: [
    {
      actions: [
        'deadline: 2026-07-31\nsuccess-criteria:\n  - Turnover falls from 23% to 10% by 31 July 2026',
      ],
    },
    { actions: ['deadline: 2026-07-31\nsuccess-criteria:\n  - 18% agency staff during 2026'] },
  ],
  run({ action, plan, measures }, report) {
    const deadline = soundDeadline(action, plan);
    for (const one of allCriteria(action, measures)) {
      const due = latestOf(one);
      if (!due) continue;
      const ends = plan.ends?.day;
      if (ends !== undefined && due.first > ends) {
        report({
          ...due.spot,
          message: `This falls due after the plan ends on ${formatDay(ends)}, when nobody may be left to look. Choose an earlier date, or a step on the way that falls within the plan.`,
        });
      } else if (deadline !== undefined && due.last > deadline) {
        const isCertain = due.first > deadline && due.first.slice(0, 7) !== deadline.slice(0, 7);
        report({
          ...due.spot,
          ...(!isCertain && { severity: 'suggestion' as const }),
          message: after(action, deadline, due),
        });
      }
    }
  },
});

function after({ ref }: Action, deadline: IsoDay, { first, last }: Due): string {
  const name = ref ?? 'this action';
  const falls = first > deadline ? 'falls' : 'may fall';
  const day = first === last ? `on ${formatDay(last)}` : `as late as ${formatDay(last)}`;
  return `This target ${falls} due ${day}, after ${name} itself is due on ${formatDay(deadline)}, so the action would be complete before it is known to have worked. Change one of the two dates.`;
}

/** The latest date of the criterion's own; those of its measure belong to the measure. */
function latestOf(one: PlacedCriterion): Due | undefined {
  const { criterion, reading, path } = one;
  const dues: Due[] = [];
  const length = criterion.text?.length ?? 0;
  for (const { by } of reading.measures) {
    if (!by?.first || !by.last || by.end > length || isDuring(by.text, by.first, by.last)) continue;
    const { last, text } = by;
    // 'By 2027' may mean before it begins.
    const isBefore = by.first !== last && /^(?:by|before)\b/i.test(text) && !/\bend\b/i.test(text);
    const first = isBefore ? addDays(by.first, -1) : by.first;
    dues.push({ first, last, spot: stretchSpot(one, by) });
  }
  if (criterion.by) {
    const { first, last } = criterion.by;
    dues.push({ first, last, spot: { path: [...path, 'by'] } });
  }
  for (const [i, { by }] of (criterion.targets ?? []).entries()) {
    if (!by) continue;
    dues.push({ first: by.first, last: by.last, spot: { path: [...path, 'targets', i, 'by'] } });
  }
  return dues.reduce<Due | undefined>(
    (latest, due) => (latest === undefined || due.last > latest.last ? due : latest),
    undefined,
  );
}

/** 'During 2021' is reached by its first day as well as by its last: it is no late date. */
function isDuring(text: string, first: IsoDay, last: IsoDay): boolean {
  return first !== last && !/^(?:by|before|until|from)\b/i.test(text) && !/\bend\b/i.test(text);
}
