/**
 * What is read in every criterion that rules are made on: `test/measures/readings/` has a file for each origin.
 * A change of a rule shows there which readings it changes; `UPDATE_READINGS=1` writes them as they are now.
 * Whether they are right is said by the labels of the corpus.
 */

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCriterion } from '../../server/measures/reading';
import { labelledCriteria } from './corpus';

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

/** A criterion with its reading, a line for each kind of what was read. */
function read(text: string): string {
  const { grade, evidence, measures, vague, missing, within, openEnded } = readCriterion(text);
  const lines = [
    ['evidence', evidence],
    ...measures.map(({ stretch: _, ...measure }) => ['measure', measure] as const),
    ['vague', vague],
    ['missing', missing],
    ['limits', within],
    ['open', openEnded],
  ] as const;
  const told = lines.filter(([, part]) => !Array.isArray(part) || part.length > 0);
  const head = `${grade}: ${text.replace(/\n/g, '⏎')}`;
  return [head, ...told.map(([kind, part]) => `  ${kind}: ${shown(part)}`)].join('\n');
}

const byOrigin = new Map<string, string[]>();
for (const { origin, text } of labelledCriteria('work')) {
  byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), text]);
}

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
