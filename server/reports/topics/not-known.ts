/** What the report could not know: said plainly, so that nothing that is missing looks like good news. */

import { coverageCount } from '../../progress/coverage';
import { countedRatings, rollUp } from '../../progress/roll-up';
import { counted } from '../../text/counted';
import { addDays } from '../../text/dates';
import type { Subject } from '../subject';
import { topic } from '../topic';
import { listed, refsText } from '../wording';

/** The sentences. */
export const notKnownTopic = topic<readonly string[]>({
  key: 'notKnown',
  data: (subject) => [
    ...subject.limits,
    ...comparison(subject),
    ...sources(subject),
    ...measures(subject),
    ...criteria(subject),
    ...actions(subject),
    ...boards(subject),
  ],
  section: (sentences) => ({
    id: 'not-known',
    title: 'What this report could not know',
    blocks: [
      sentences.length > 0
        ? { kind: 'items', items: sentences }
        : { kind: 'paragraph', line: 'Nothing that it looked for was missing.' },
    ],
  }),
});

function comparison({ before }: Subject): readonly string[] {
  return when(
    before === undefined,
    () => 'How anything has moved: there is no earlier meeting or version to compare with.',
  );
}

function sources({ kind, coverage }: Subject): readonly string[] {
  if (kind === 'officer') return [];
  const { notListed } = coverageCount(coverage);
  const names = coverage
    .filter(({ recommendations }) => !recommendations)
    .map(({ source }) => source.id);
  return when(
    notListed > 0,
    () =>
      `Whether everything that ${listed(names)} asked for is answered: the plan does not list the recommendations.`,
  );
}

/** Older data than this says little of today: two quarters. */
const oldDays = 183;

function measures({ measures: all, asOf }: Subject): readonly string[] {
  const titles = (found: typeof all) =>
    listed(found.map(({ measure }) => `‘${measure.values.title ?? measure.id}’`));
  const unread = all.filter(({ readings }) => readings.length === 0);
  const old = all.filter(({ readings }) => {
    const last = readings.at(-1)?.day;
    return last !== undefined && last < addDays(asOf, -oldDays);
  });
  const aimless = all.filter(({ goals }) => goals.length === 0);
  const later = all.flatMap(({ measure }) =>
    (measure.values.actuals ?? []).filter(({ date }) => date && date.day > asOf),
  );
  return [
    ...when(unread.length > 0, () => `How ${titles(unread)} stands: no figure is given.`),
    ...when(
      old.length > 0,
      () => `How ${titles(old)} stands today: the last figure is older than half a year.`,
    ),
    ...when(
      aimless.length > 0,
      () => `Whether ${titles(aimless)} is good enough: no target is given that is a figure.`,
    ),
    ...when(
      later.length > 0,
      () => `${counted(later.length, 'figure')} of a later day than this report: left out.`,
    ),
  ];
}

function criteria({ actions: all }: Subject): readonly string[] {
  const { met, missed, 'to-come': open, 'not-known': unknown } = rollUp(all).criteria;
  const sum = met + missed + open + unknown;
  return when(
    unknown > 0,
    () =>
      `Whether ${unknown} of ${sum} success criteria are met: they name no measure with a target and a figure.`,
  );
}

function actions({ actions: all, plan, asOf }: Subject): readonly string[] {
  const refs = (found: readonly (typeof all)[number][]) =>
    refsText(found.map(({ now }) => now.ref));
  const undated = all.filter(
    ({ now, action }) => now.deadline === undefined && action['review-every'] === undefined,
  );
  const unrated = all.filter(
    ({ rating }) => !countedRatings.some((one) => one === rating.calculated),
  );
  const silent = all.filter(({ now }) => now.updates.length === 0);
  const datelessUpdates = plan.actions.filter(({ values }) =>
    values.updates?.some(({ date }) => !date),
  );
  const later = plan.actions.filter(({ values }) =>
    values.updates?.some(({ date }) => date && date.day > asOf),
  );
  const claimed = all.filter(
    ({ rating }) => rating.reported === 'complete' && rating.calculated !== 'complete',
  );
  const refsOf = (found: typeof plan.actions) => refsText(found.map(({ values }) => values.ref));
  return [
    ...when(
      undated.length > 0,
      () => `When ${refs(undated)} is to be complete: no deadline can be read.`,
    ),
    ...when(unrated.length > 0, () => `How ${refs(unrated)} is rated.`),
    ...when(silent.length > 0, () => `What was done on ${refs(silent)}: there is no update.`),
    ...when(
      claimed.length > 0,
      () => `Whether ${refs(claimed)} is complete, as was reported: no update names evidence.`,
    ),
    ...when(
      datelessUpdates.length > 0,
      () =>
        `When updates of ${refsOf(datelessUpdates)} were written: they have no date, and were left out.`,
    ),
    ...when(
      later.length > 0,
      () => `What ${refsOf(later)} reports of later days than this report: left out.`,
    ),
  ];
}

function boards({ kind, board, meeting, lists, position: { cycle } }: Subject): readonly string[] {
  const isUnnamed = cycle.board === undefined && lists.boards.entries.length > 1;
  return [
    ...when(cycle.last === undefined, () =>
      isUnnamed
        ? 'Which actions nobody has reported on: the plan does not say which of its boards is its own.'
        : 'Which actions nobody has reported on: the plan’s board has not met before, or the plan does not say when it meets.',
    ),
    ...when(
      board === undefined && (kind === 'board' || kind === 'scrutiny'),
      () => 'Which board this report is for: the plan does not say which of its boards is meant.',
    ),
    ...when(
      board !== undefined && meeting === undefined,
      () => 'When the board meets that this report is for: the plan does not say.',
    ),
  ];
}

function when(holds: boolean, sentence: () => string): readonly string[] {
  return holds ? [sentence()] : [];
}
