/** Figures of the past, from which progress is counted: one that is another now is a rewritten past. */

import type { Measure } from '../../plan/types';
import type { IsoDay } from '../../text/dates';
import { withUnit } from '../../workspace/criteria';
import type { Change } from '../change';
import { paired } from '../likeness';
import { meaningOf } from '../meaning';
import { dayName } from '../words';
import { upTo } from './recorded';

/** The changes of a measure's baseline, and of its figures up to a day. */
export function* figureChanges(
  before: Measure,
  after: Measure,
  subject: string,
  day: IsoDay,
): Generator<Change> {
  const about = { kind: 'figure', verdict: 'neither', ref: null, subject } as const;
  const say = (figure: number | undefined, { unit }: Measure) =>
    figure === undefined ? null : (withUnit(String(figure), unit) ?? null);
  const [was, is] = [say(before.baseline?.value, before), say(after.baseline?.value, after)];
  if (was !== is) {
    const sentence =
      was === null || is === null
        ? `The baseline was ${is === null ? `taken out: ${was}` : `added: ${is}`}.`
        : `The baseline, from which progress is counted, changed from ${was} to ${is}.`;
    yield {
      ...about,
      field: 'baseline',
      was,
      is,
      sentence,
      look: was === null ? undefined : 'past',
    };
  }
  const [old, now] = [upTo(before.actuals, day), upTo(after.actuals, day)];
  const { pairs, removed, added } = paired(old, now, [
    { key: (one) => one.date?.day },
    { key: meaningOf },
  ]);
  const on = (list: typeof old, i: number) => {
    const day = list[i]?.date;
    return day ? ` of ${dayName(day)}` : '';
  };
  for (const [i, j] of pairs) {
    const [one, other] = [say(old[i]?.value, before), say(now[j]?.value, after)];
    if (one === other) continue;
    const sentence = `The figure${on(now, j)} was ${one ?? 'none'}, and is now ${other ?? 'none'}.`;
    yield { ...about, field: 'actuals', was: one, is: other, sentence, look: 'past' };
  }
  for (const i of removed) {
    const one = say(old[i]?.value, before);
    const sentence = `The figure${on(old, i)} was taken out: ${one ?? 'none'}.`;
    yield { ...about, field: 'actuals', was: one, is: null, sentence, look: 'past' };
  }
  for (const j of added) {
    const one = say(now[j]?.value, after);
    const sentence = `A figure came in: ${one ?? 'none'}${on(now, j).replace('of', 'on')}.`;
    yield { ...about, field: 'actuals', was: null, is: one, sentence };
  }
}
