/** Why a criterion is not yet testable, in words, and how it could be said. */

import { exampleFor } from '../../measures/example';
import type { Reading } from '../../measures/reading';
import type { VagueWord } from '../../measures/shape';
import { formatDay, type IsoDay } from '../../text/dates';
import type { GradedCriterion } from './criteria';

/**
 * What is vague in a criterion and what is missing: half a sentence that goes on from 'is not yet
 * testable:'.
 */
export function whyUntested({ reading }: Pick<GradedCriterion, 'reading'>): string {
  const known = reasonsOf.get(reading);
  if (known !== undefined) return known;
  const why = reasonsIn(reading);
  reasonsOf.set(reading, why);
  return why;
}

/** A reading stays the same object while its text does: what follows from it is worked out once. */
const reasonsOf = new WeakMap<Reading, string>();
const exampleOf = new WeakMap<Reading, { readonly day: string; readonly text: string }>();

function reasonsIn({ vague, missing }: Reading): string {
  const reasons = [
    said(
      vague,
      /^(?:quality|time|scope|mind|abstract)$/,
      'may mean something else to every reader',
    ),
    said(vague, /^activity$/, 'names work, not what comes of it'),
    said(vague, /^evidence$/, 'does not say what it shows'),
  ].filter((reason) => reason !== '');
  const [first] = reasons;
  if (missing.includes('blank')) reasons.push('a figure is still to be filled in');
  else if (missing.includes('amount')) reasons.push('no amount (from what, to what?)');
  else if (first === undefined) reasons.push('no number, limit or date to hold it to');
  return reasons.slice(0, 2).join('; ');
}

/** How the criterion of an action with that deadline could be said instead: a sentence, or nothing. */
export function forExample(
  { reading }: Pick<GradedCriterion, 'reading'>,
  day: IsoDay | '' = '',
): string {
  const known = exampleOf.get(reading);
  if (known?.day === day) return known.text;
  const example = exampleFor(reading, day === '' ? '…' : formatDay(day));
  const text = example === undefined ? '' : ` For example: '${example}'.`;
  exampleOf.set(reading, { day, text });
  return text;
}

/** 'confident' and 'supported' may ...; at most three of them. */
function said(vague: readonly VagueWord[], kinds: RegExp, reason: string): string {
  const words = new Set(
    vague.filter(({ kind }) => kinds.test(kind)).map(({ text }) => text.toLowerCase()),
  );
  const shown = [...words].slice(0, 3).map((word) => `'${word}'`);
  if (shown.length === 0) return '';
  return `${[shown.slice(0, -1).join(', '), shown.at(-1)].filter(Boolean).join(' and ')} ${reason}`;
}
