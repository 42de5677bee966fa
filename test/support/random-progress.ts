/** Plans at random, for what is to be true of the progress of any. */

import fc from 'fast-check';
import { impacts, statuses } from '../../server/plan/schema/vocabularies';

/** A board that has met. */
export const board = `boards:
  improvement:
    title: Improvement Board
    meets:
      every: 4 weeks
      from: 2026-05-04
`;
/** A board that says not when it meets: nobody can be silent since then. */
export const noMeetings = 'boards:\n  improvement: { title: Improvement Board }\n';
/** The same with a measure and its figures. */
export const measures = (actuals: string, more = '') => `${noMeetings}measures:
  agency:
    title: Posts filled by agency staff
    unit: '%'
    baseline: { value: 23, date: 2026-01-01 }
${more}    targets:
      - by: 2026-12-27
        value: 11
    actuals: [${actuals}]
`;

const day = fc
  .integer({ min: 1, max: 28 })
  .map((n) => `2026-${n < 10 ? '05' : '06'}-${String(n).padStart(2, '0')}`);
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const line = (key: string, value: unknown) => (value === undefined ? '' : `${key}: ${value}\n`);
/** An update. */
export const anyUpdate = fc.record({
  date: day,
  status: maybe(fc.constantFrom(...statuses)),
  impact: maybe(fc.constantFrom(...impacts)),
  evidence: fc.boolean(),
});
const anyMilestone = fc.record({ due: maybe(day), done: maybe(day) });
const anyAction = fc
  .record({
    status: maybe(fc.constantFrom(...statuses)),
    deadline: maybe(day),
    needs: fc.subarray(['CS1', 'CS2', 'CS3', 'CS9']),
    updates: fc.array(anyUpdate, { maxLength: 3 }),
    milestones: fc.array(anyMilestone, { maxLength: 2 }),
    withdrawn: maybe(day),
    hasMeasure: fc.boolean(),
  })
  .map(({ status, deadline, needs, updates, milestones, withdrawn, hasMeasure }) => ({
    latest: updates.map(({ date }) => date),
    text: [
      line('status', status),
      line('deadline', deadline),
      `depends-on: [${needs}]\n`,
      updates.length > 0 ? 'updates:\n' : '',
      ...updates.map(
        (one) =>
          `  - date: ${one.date}\n${line('    status', one.status)}${line('    impact', one.impact)}${one.evidence ? '    evidence: [a]\n' : ''}`,
      ),
      milestones.length > 0 ? 'milestones:\n' : '',
      ...milestones.map(
        (one) => `  - text: A\n${line('    due', one.due)}${line('    done', one.done)}`,
      ),
      withdrawn ? `withdrawn:\n  date: ${withdrawn}\n` : '',
      hasMeasure ? 'success-criteria:\n  - measure: agency\n' : '',
    ].join(''),
  }));
/** The actions of a plan, the day on which they are judged, and the figures of its measure. */
export const anyPlan = fc.tuple(
  fc.array(anyAction, { minLength: 1, maxLength: 3 }),
  day,
  fc.array(fc.tuple(day, fc.integer({ min: 0, max: 40 })), { maxLength: 3 }),
);
/** The blocks with those figures. */
export const withFigures = (actuals: readonly (readonly [string, number])[]) =>
  measures(actuals.map(([date, value]) => `{ date: ${date}, value: ${value} }`).join(', ')).replace(
    noMeetings,
    board,
  );

/** The actions as before, and with what was written of a later day than any; and a figure of such a day. */
export function grownLater(
  actions: readonly { readonly text: string }[],
  update: { readonly status?: string | undefined },
) {
  // The status beside the updates is replaced when the next update comes: it is then that of the last.
  const texts = actions.map(({ text }) => text.replace(/^status: .*\n/, ''));
  const grown = texts.map((text) => {
    const entry = `  - date: 2026-08-01\n${line('    status', update.status)}    evidence: [b]\n`;
    const withUpdate = text.includes('updates:\n')
      ? text.replace('updates:\n', `updates:\n${entry}`)
      : `updates:\n${entry}${text}`;
    return `${line('status', update.status)}${withUpdate}`;
  });
  return { texts, grown, actual: ['2026-08-02', 40] as const };
}
