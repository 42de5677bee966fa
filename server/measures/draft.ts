import type { Measure, Reading, Stretch } from './shape';

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
  const all = reading.measures.filter(({ subject }) => subject?.start === first?.subject?.start);
  const isWhole = all.length === reading.measures.length;
  const unit = first && unitOf(first);
  const goodIs = wayOf(reading);
  const baseline = first?.baseline && 'value' in first.baseline ? first.baseline.value : undefined;
  const targets = all.map((measure) => targetOf(measure, goodIs));
  return {
    title: titleOf(reading, all),
    ...(unit !== undefined && { unit }),
    ...(goodIs && { goodIs }),
    ...(baseline !== undefined && { baseline }),
    targets: targets.length > 0 ? targets : [{}],
    isWhole,
  };
}

/** '%' for every way to write a share, else the words of the unit. */
function unitOf({ unit, value, comparator }: Measure): string | undefined {
  const isShare = value !== undefined && !/^\d/.test(value.text) && value.value < 1;
  if (isShare && comparator?.relation !== 'times' && value.value > 0) return '%';
  return unit && (/^(?:%|per ?cent|pc)/i.test(unit.text) ? '%' : unit.text);
}

function wayOf({ measures, evidence, text }: Reading): Draft['goodIs'] {
  const [first] = measures;
  const direction = evidence.find(({ rule }) => rule === 'direction-only');
  if (first === undefined)
    return direction && /\b(?:reduc|fall|drop|few|less|low|decreas|down|cut)/i.test(direction.text)
      ? 'low'
      : undefined;
  if (first.change && first.change.way !== 'better')
    return first.change.way === 'down' ? 'low' : 'high';
  const relation = first.comparator?.relation;
  if (relation && /^(?:at-most|below|reduce)/.test(relation)) return 'low';
  if (relation && /^(?:at-least|above|increase)/.test(relation)) return 'high';
  const isShareOf =
    first.value !== undefined && /^\s*(?:%|per ?cent)\s+of\b/.test(text.slice(first.value.end));
  return isShareOf ? 'high' : undefined;
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
  const isShare = !/^\d/.test(value.text) && figure < 1;
  return isShare ? Math.round(figure * 1000) / 10 : figure;
}

/** What is measured: the clause without its figures, its date and the words that compare. */
function titleOf({ text }: Reading, measures: readonly Measure[]): string {
  const whole = oneLine(text);
  const [first] = measures;
  if (!first) return whole;
  const taken = measures.flatMap(({ change, comparator, value, unit, baseline, benchmark, by }) => [
    change,
    comparator,
    value,
    unit,
    baseline,
    benchmark,
    by,
  ]);
  const { start, end } = first.stretch;
  const next = measures[1]?.value?.start ?? end;
  // What stands behind 'the national average' says more of that.
  const compared = measures.find(
    ({ benchmark, subject }) =>
      benchmark &&
      subject &&
      subject.start < benchmark.start &&
      /\sthe\s+$/i.test(text.slice(start, benchmark.start)),
  )?.benchmark;
  let left = text.slice(start, Math.max(start, Math.min(next, end, compared?.end ?? end)));
  for (const part of taken) {
    if (part && isWithin(part, first.stretch)) left = blanked(left, part, start);
  }
  const title = withoutEnds(oneLine(left.replace(/[%£$€()]/g, ' ')).split(' ')).join(' ');
  return title.length < 4 ? whole : title.charAt(0).toUpperCase() + title.slice(1);
}

const LITTLE =
  /^(?:of|to|by|in|at|from|and|the|a|is|are|be|will|than|or|with|for|then|among|between|currently|now)?[,;:.–-]*$/i;
/** Of two of these that a figure stood between the second is enough: 'to by March'. */
const LEADING = /^(?:to|by|from|at|of)$/i;

/** The words between the little ones at both ends. */
function withoutEnds(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !LITTLE.test(word));
  const last = words.findLastIndex((word) => !LITTLE.test(word));
  const title = words.slice(Math.max(first, 0), last + 1);
  return title
    .filter((word, i) => !(LEADING.test(word) && LEADING.test(title[i + 1] ?? '')))
    .map((word, i, all) => (i === all.length - 1 ? word.replace(/[,;:.]$/, '') : word));
}

function isWithin(part: Stretch, whole: Stretch): boolean {
  return part.start >= whole.start && part.end <= whole.end;
}

function blanked(text: string, { start, end }: Stretch, offset: number): string {
  const [from, to] = [start - offset, end - offset];
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
