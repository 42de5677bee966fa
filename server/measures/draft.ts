import { isShareInWords } from './helps';
import type { Measure, Reading } from './shape';
import { isCapped, isDenied, isOfResult, titleOf } from './title';

/** What a criterion says of a measure of its own, for the author to complete. */
export interface Draft {
  readonly title: string;
  readonly unit?: string;
  readonly goodIs?: 'high' | 'low';
  /** Where it starts, a plain number. */
  readonly baseline?: number;
  /** At least one; what the text leaves open is absent. */
  readonly targets: readonly DraftTarget[];
  /** Title and targets say all that the criterion says. */
  readonly isWhole: boolean;
}

/** One target: a figure or a benchmark, and its last day (ISO). */
export interface DraftTarget {
  readonly by?: string;
  readonly value?: number;
  readonly benchmark?: string;
}

/** The measure that a criterion could become, with all that was read of it. */
export function draftOf(reading: Reading): Draft {
  const [first] = reading.measures;
  const about = (measure: Measure | undefined) => measure?.subject?.text.toLowerCase();
  const same = reading.measures.filter((measure) => about(measure) === about(first));
  const held = same.find((measure) => !isStep(measure)) ?? first;
  const unit = held && unitOf(held);
  const all = same.filter((measure) => isStep(measure) || isInUnit(measure, unit));
  const isWhole = all.length === reading.measures.length;
  const goodIs = wayOf(reading);
  const baseline = baselineOf(reading);
  const targets = all
    .map((measure) => targetOf(measure, goodIs))
    .filter((target) => Object.keys(target).length > 0);
  return {
    title: titleOf(reading, all),
    ...(unit !== undefined && { unit }),
    ...(goodIs && { goodIs }),
    ...(baseline !== undefined && { baseline }),
    targets: targets.length > 0 ? targets : [{}],
    isWhole,
  };
}

/** Where it starts; undefined where that is told in other units of time: 'from 4 weeks to 20 days'. */
function baselineOf({ measures: [first], text }: Reading): number | undefined {
  const { baseline, unit } = first ?? {};
  if (!baseline || !('value' in baseline)) return undefined;
  const [, time] =
    /^\s(?:working |calendar )?(minute|hour|day|week|month|year)/.exec(text.slice(baseline.end)) ??
    [];
  const isOther = time !== undefined && unit !== undefined && !unit.text.includes(time);
  return isOther ? undefined : figureOf(baseline, undefined);
}

/** '<three> moves for 90%' of children are two measures. */
function isInUnit(measure: Measure, unit: string | undefined): boolean {
  const own = unitOf(measure);
  return own === undefined || unit === undefined || own === unit;
}

/** 'rises by <1 point> to 83%'. */
function isStep({ comparator, unit }: Measure): boolean {
  return /-by$/.test(comparator?.relation ?? '') && /^(?:points?|pts?)$/.test(unit?.text ?? '');
}

/** '%' for every way to write a share, else the words of the unit. */
function unitOf({ unit, value, comparator }: Measure): string | undefined {
  const isPart = value !== undefined && value.value > 0 && isShareInWords(value);
  if (isPart && comparator?.relation !== 'times') return '%';
  return unit && (/^(?:%|(?:per ?cent(?:age)?|pc)\b)/i.test(unit.text) ? '%' : unit.text);
}

function wayOf(reading: Reading): Draft['goodIs'] {
  const { measures, evidence, text } = reading;
  const [first] = measures;
  const direction = evidence.find(({ rule }) => rule === 'direction-only');
  if (first === undefined)
    return direction && /\b(?:reduc|fall|drop|few|less|low|decreas|down|cut)/i.test(direction.text)
      ? 'low'
      : undefined;
  const { change } = first;
  const relation = first.comparator?.relation;
  if (isCapped(first)) return 'low';
  if (change && change.way !== 'better' && isOfResult(first)) {
    const isDown = change.way === 'down';
    return isDown === isDenied(first) ? 'high' : 'low';
  }
  if (relation && /^(?:at-most|below|reduce)/.test(relation)) return 'low';
  if (relation && /^(?:at-least|above|increase)/.test(relation)) return 'high';
  const { value } = first;
  // 'halved', 'doubled'.
  if (relation === 'times' && value) return value.value < 1 ? 'low' : 'high';
  // 'from 84 to 60'
  const start = baselineOf(reading) ?? Number.NaN;
  const end = value ? figureOf(value, undefined) : Number.NaN;
  const isNone = first.quantifier?.text.toLowerCase().startsWith('n');
  if (!isNone) {
    if (end < start) return 'low';
    if (end > start) return 'high';
  }
  const isShareOf =
    value !== undefined &&
    /^\s*(?:%|per ?cent)\s+of\b/.test(text.slice(value.end)) &&
    !/\b(?:within|at|is|are|be|stays?|remains?)\s+$/i.test(
      text.slice(Math.max(0, value.start - 20), value.start),
    );
  return isShareOf ? 'high' : first.quantifier && wayOfNone(text.slice(first.quantifier.end));
}

/** 'No increase in exclusions', 'No ward sees a rise in falls': the way that is denied is the bad one. */
function wayOfNone(behind: string): Draft['goodIs'] {
  const [, up, down] =
    /^(?:\s+\w+){0,3}\s+(?:(increase|rise|growth)|(reduction|decrease|fall|drop|decline|cut))\s+in\b/.exec(
      behind,
    ) ?? [];
  if (up !== undefined) return 'low';
  return down === undefined ? undefined : 'high';
}

function targetOf(
  { value, benchmark, by, comparator }: Measure,
  goodIs: Draft['goodIs'],
): DraftTarget {
  const isRelative = /^(?:times|increase-by|reduce-by)$/.test(comparator?.relation ?? '');
  const figure = value && !isRelative ? figureOf(value, goodIs) : undefined;
  return {
    ...(by?.last !== undefined && { by: by.last }),
    ...(figure !== undefined && { value: figure }),
    ...(figure === undefined && benchmark && { benchmark: benchmark.text }),
  };
}

/** The end of a range that still counts; a share in words as a percentage. */
function figureOf(value: NonNullable<Measure['value']>, goodIs: Draft['goodIs']): number {
  const figure = goodIs === 'low' ? (value.upper ?? value.value) : value.value;
  return isShareInWords(value) ? Math.round(figure * 1000) / 10 : figure;
}
