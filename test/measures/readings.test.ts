/**
 * What is read in every criterion that rules are made on, and in each form in which numbers, times and dates are
 * written: `test/measures/readings/` has a file for each origin.
 * A change of a rule shows there which readings it changes; `UPDATE_READINGS=1` writes them as they are now.
 * Whether they are right is said by the labels of the corpus.
 */

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftOf } from '../../server/measures/draft';
import { exampleFor } from '../../server/measures/example';
import {
  bareNumbers,
  hasTimeLimit,
  latestDeadline,
  subjectWords,
  unclearStarts,
  withoutBaseline,
} from '../../server/measures/helps';
import { type Reading, readCriterion } from '../../server/measures/reading';
import { labelledCriteria } from './corpus';
import { forms } from './forms';
import { telling } from './telling';

const folder = join(__dirname, '../../../test/measures/readings');

/** A part of a reading in a few words: texts as they stand there, and what they come to. */
function shown(part: unknown): string {
  if (Array.isArray(part)) return part.map(shown).join(', ');
  if (typeof part !== 'object' || part === null) return String(part);
  const said = Object.entries(part).filter(([key]) => !/^(?:start|end|reason)$/.test(key));
  const words = said.map(([key, value]) =>
    key === 'text' ? `'${value}'` : `${key} ${shown(value)}`,
  );
  return words.join(' ').replace(/\n/g, '⏎');
}

/** What helps are made of: what measures lack, what a criterion would be as a measure, and how it could be tested. */
function helpsOf(reading: Reading): readonly (readonly [kind: string, part: unknown])[] {
  const { title, ...draft } = draftOf(reading);
  const texts = (parts: readonly { readonly text: string }[]) => parts.map((part) => part.text);
  return [
    ['without a unit', texts(bareNumbers(reading))],
    ['start unclear', texts(unclearStarts(reading))],
    ['no baseline', withoutBaseline(reading).map(({ subject }) => subject?.text ?? '…')],
    ['about', reading.measures.map(({ subject }) => subjectWords(subject?.text ?? '').join('+'))],
    ['until', hasTimeLimit(reading) ? [latestDeadline(reading)?.text ?? 'as long as it says'] : []],
    ['as a measure', reading.measures.length > 0 ? [title, draft] : []],
    [
      'for example',
      reading.grade === 'vague' ? [exampleFor(reading, '31 March 2027') ?? []].flat() : [],
    ],
  ];
}

/** A criterion with its reading, a line for each kind of what was read. */
function read(text: string): string {
  const reading = readCriterion(text);
  const { grade, evidence, measures, vague, missing, within, openEnded } = reading;
  const lines = [
    ['evidence', evidence],
    ...measures.map(({ stretch: _, ...measure }) => ['measure', measure] as const),
    ['vague', vague],
    ['missing', missing],
    ['limits', within],
    ['open', openEnded],
    ...helpsOf(reading),
  ] as const;
  const told = lines.filter(([, part]) => !Array.isArray(part) || part.length > 0);
  const head = `${grade}: ${text.replace(/\n/g, '⏎')}`;
  return [head, ...told.map(([kind, part]) => `  ${kind}: ${shown(part)}`)].join('\n');
}

const byOrigin = new Map<string, string[]>();
for (const { origin, text } of labelledCriteria('work')) {
  byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), text]);
}
byOrigin.set('forms', [...forms]);
byOrigin.set('telling', [...telling]);

if (process.env['UPDATE_READINGS'] === '1') {
  mkdirSync(folder, { recursive: true });
  for (const [origin, texts] of byOrigin) {
    writeFileSync(join(folder, `${origin}.txt`), `${texts.map(read).join('\n')}\n`);
  }
}

describe('what is read in the criteria that rules are made on', () => {
  for (const [origin, texts] of byOrigin) {
    it(`is what it was: ${origin}`, () => {
      const expected = readFileSync(join(folder, `${origin}.txt`), 'utf8').split(/\n(?! )/);
      for (const [i, text] of texts.entries()) assert.equal(read(text), expected[i]);
      assert.equal(expected.length, texts.length + 1);
    });
  }

  it('is kept of no origin that is no more', () => {
    const kept = readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));
    assert.deepEqual(kept.sort(), [...byOrigin.keys()].sort());
  });
});
