/** docs/dudley-problems.md: each problem of the samples was looked up by hand, and no other is told. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../server/engine/problem';
import { isPlanName } from '../../server/node/find-plans';
import { lineStarts } from '../../server/text/places';
import { judgeText } from '../support/judged';
import { tablesOf } from '../support/tables';

const root = join(__dirname, '../../..');
const explained = 'dudley-2020.plan.yaml';
const samples = readdirSync(join(root, 'samples')).filter(isPlanName);
const page = readFileSync(join(root, 'docs/dudley-problems.md'), 'utf8');
const tables = tablesOf(page);

/** One line for each place of a row of the page, or for a problem: check, action, field and words. */
type Key = string;

const textOf = (name: string) => readFileSync(join(root, 'samples', name), 'utf8');

/** The problems of a sample on the day that it pins. */
function problemsOf(text: string, config = ''): readonly Problem[] {
  const asOf = /^ {2}as-of: (\S+)$/m.exec(text)?.[1];
  assert.ok(asOf, 'it pins its as-of date');
  return judgeText(text, { asOf, today: '2027-12-31', config }).problems;
}

function wordsAt(text: string, { start, end }: Problem): string {
  const starts = lineStarts(text);
  const [from, to] = [start, end].map(({ line, character }) => (starts[line] ?? 0) + character);
  return text.slice(from, to).replace(/^"(.*)"$/, '$1');
}

const key = (check: string, action: string, field: string, words: string): Key =>
  `${check} | ${action} | ${field} | ${words}`;

/** A criterion is one field, whether it is written as a text or with a `text` among others. */
const fieldOf = ({ subject }: Problem) => subject.field.replace(/\.text$/, '');

/** The key of a problem; where the name of its field is marked, that stands for all of it. */
function keyOf(text: string, problem: Problem): Key {
  const field = fieldOf(problem);
  const words = wordsAt(text, problem);
  return key(problem.check, problem.action ?? '–', field, words === field ? '–' : words);
}

/** The keys of a row: one for each of its actions. */
function keysOf(check: string, [actions = '', field = '', words = '']: readonly string[]): Key[] {
  return actions.split(', ').map((action) => key(check, action, field, words.replace(/`/g, '')));
}

/** What is in one list and not in the other, however often. */
function without(some: readonly Key[], others: readonly Key[]): readonly Key[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const told = tables.filter(({ heads }) => heads[3] === 'judged');
const rows = told.flatMap(({ section, rows }) => rows.map((row) => ({ check: section, row })));

describe('the page on the problems of the Dudley plan', () => {
  for (const name of samples) {
    it(`has every problem of ${name}, and none that is not told`, () => {
      const text = textOf(name);
      const found = problemsOf(text).map((problem) => keyOf(text, problem));
      const known = name === explained ? rows.flatMap(({ check, row }) => keysOf(check, row)) : [];
      const fresh = without(found, known);
      const gone = without(known, found);
      const list = (keys: readonly Key[]) => keys.map((one) => `\n  ${one}`).join('');
      assert.ok(
        fresh.length === 0 && gone.length === 0,
        `look it up in samples/${name} and say in docs/dudley-problems.md whether it is right` +
          `\ntold, and not on the page:${list(fresh)}\non the page, and not told:${list(gone)}`,
      );
    });
  }

  it('judges each and says why', () => {
    for (const { check, row } of rows) {
      assert.match(row[3] ?? '', /^(?:right|arguable|wrong)$/, `${check}: ${row[0]}`);
      assert.match(row[4] ?? '', /^\S.*\S$/, `${check}: ${row[0]}`);
    }
  });

  it('counts them', () => {
    const judged = (as: string) =>
      rows.filter(({ row }) => row[3] === as).flatMap(({ check, row }) => keysOf(check, row))
        .length;
    const problems = problemsOf(textOf(explained));
    const grave = (as: string) => problems.filter(({ severity }) => severity === as).length;
    const counts = `${grave('error')} errors, ${grave('warning')} warnings and ${grave('suggestion')} suggestions`;
    assert.ok(page.includes(counts), counts);
    const judgements = `Of the ${problems.length} problems ${judged('right')} are right, ${judged('arguable')} arguable and ${judged('wrong') || 'none'} wrong.`;
    assert.ok(page.includes(judgements), judgements);
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    assert.ok(readme.includes(`Each of its ${problems.length} problems`));
  });

  it('names what is not told, which stands in the plan', () => {
    const text = textOf(explained);
    const problems = problemsOf(text);
    const untold = tables.filter(({ heads }) => heads[3] === 'check').flatMap((one) => one.rows);
    assert.ok(untold.length > 0);
    for (const [action = '', field = '', marked = '', check = ''] of untold) {
      const words = marked.replace(/`/g, '');
      const start = text.indexOf(
        action === '–' ? field.replace(/^\w+\./, '\n  ') : `ref: ${action}\n`,
      );
      const [entry = ''] = text.slice(start).split('\n      - ref: ');
      assert.ok(start >= 0 && entry.includes(words), `${action} ${words}`);
      const same = problems.filter((one) => {
        const isHere = (one.action ?? '–') === action && fieldOf(one) === field;
        const said = wordsAt(text, one);
        return one.check === check && isHere && (said.includes(words) || words.includes(said));
      });
      assert.deepEqual(
        same.map(({ message }) => message),
        [],
        'it is told by now: move it up',
      );
    }
  });

  it('has the deadlines on days on which nobody works', () => {
    const text = textOf(explained);
    const check = 'deadlines/non-working-day';
    const days = tables.filter(({ heads }) => heads[3] === 'day').flatMap((one) => one.rows);
    assert.deepEqual(
      problemsOf(text, `checks:\n  ${check}: warning\n`)
        .filter((problem) => problem.check === check)
        .map((problem) => keyOf(text, problem))
        .sort(),
      days.flatMap((row) => keysOf(check, row)).sort(),
    );
  });
});
