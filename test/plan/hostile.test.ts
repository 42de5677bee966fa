/** Nothing throws and nothing hangs. Slowness that grows faster than the text would time these tests out. */

import assert from 'node:assert/strict';
import { checks } from '../../server/checks';
import { examplePlan } from '../../server/checks/support/example';
import { judge } from '../../server/engine/judge';
import { problemsOf } from '../../server/engine/problems';
import { editDocument, openDocument } from '../../server/plan/document';
import { block, readPlan } from '../../server/plan/plan';
import { scaled } from '../support/effort';
import { judgeText } from '../support/judged';

const megabytes = scaled(20);

function judged(text: string): readonly string[] {
  const verdict = problemsOf(
    judge(openDocument(text), { config: {}, today: '2026-06-01' }, checks),
  );
  assert.equal(verdict.crashed, false);
  return verdict.problems.map(({ check }) => check);
}

/** A plan with as many copies of one action as make it that long. */
function enlarged(field: string, length: number): string {
  const example = examplePlan({ actions: [field] });
  const action = example.replace(/[\s\S]*? {4}actions:\n/, '');
  return example + action.repeat(Math.ceil(length / action.length));
}

describe('hostile text', () => {
  it('an empty file lacks its four blocks, and nothing else', () => {
    for (const text of ['', '\n', '\uFEFF', '# only a comment\n', '---\n']) {
      assert.deepEqual(judged(text), Array(4).fill('plan/missing-field'), JSON.stringify(text));
    }
  });

  it('a bomb of aliases stays small', () => {
    let bomb = 'plan:\n  title: &a0 boom\n  ends: 2027-08-31\n  foreword:\n    - &b0 {text: x}\n';
    for (let i = 1; i < 30; i++)
      bomb += `    - &b${i} [${Array(9)
        .fill(`*b${i - 1}`)
        .join(', ')}]\n`;
    assert.ok(judged(`${bomb}vision: *a0\n`).includes('yaml/syntax'));
  });

  it('one line of millions of characters is a text', () => {
    for (const quote of ['', '"']) {
      const title = `${quote}${'x'.repeat(scaled(10_000_000, 2_000_000))}${quote}`;
      assert.ok(!judged(`plan:\n  title: ${title}\n`).includes('yaml/syntax'));
    }
  });

  it('ten thousand levels of nesting are one problem, not a stack', () => {
    for (const open of ['[', '{a: ', '- ', '? ', '[{']) {
      assert.ok(
        judged(`plan:\n  title: ${open.repeat(10_000)}`).some((id) => id.startsWith('yaml/')),
        open,
      );
    }
    let steps = '';
    for (let i = 0; i < 2_000; i++) steps += `${' '.repeat(i)}a:\n`;
    assert.ok(judged(steps).includes('yaml/syntax'));
  });

  it('keys named after what objects inherit are keys like any other', () => {
    const text =
      'sources:\n  __proto__:\n    title: T\n    kind: audit\n  constructor:\n    title: T2\n    kind: audit\n';
    assert.deepEqual(
      [...(block(readPlan(openDocument(text)), 'sources')?.keys() ?? [])],
      ['__proto__', 'constructor'],
    );
    judged(
      `${examplePlan({ actions: ['__proto__: {polluted: yes}', 'links: [__proto__, constructor, toString]'] })}__proto__: 1\n`,
    );
    assert.equal(Object.keys(Object.prototype).length, 0);
    assert.ok(judged('__proto__: 1\nhasOwnProperty: 2\n').includes('plan/unknown-key'));
  });

  it('tags are told, also those for which YAML has a meaning, and what they stand before is read', () => {
    for (const tag of ['omap', 'pairs', 'set', 'binary', 'timestamp', 'merge', 'js/function']) {
      for (const value of ['[{a: b}]', '{a: b}', 'aGk=', '\n  - a: b', '\n  a: b'])
        assert.ok(judged(`plan: !!${tag} ${value}\n`).includes('yaml/syntax'), `${tag} ${value}`);
    }
  });

  it('control characters and broken UTF-8 are named', () => {
    assert.ok(
      judged(examplePlan({ actions: ['stage: found\uFFFDation'] })).includes('plan/encoding'),
    );
    assert.ok(judged('\u0000\u0001\u0002'.repeat(1000)).includes('plan/encoding'));
  });

  it(`${megabytes} megabytes are read`, () => {
    const field = `resources: ${'One post and a van. '.repeat(200)}`;
    const text = enlarged(field, megabytes * 1_000_000);
    assert.ok(readPlan(openDocument(text)).actions.length > megabytes * 200);
  }).timeout(300_000);

  it('more entries than any plan has are not read, and that is the one problem', () => {
    const text = enlarged('', 5_000_000);
    assert.deepEqual(judged(text), ['yaml/syntax']);
    assert.equal(readPlan(openDocument(text)).actions.length, 0);
    const [problem] = judgeText(text).problems;
    assert.match(problem?.message ?? '', /^This is longer than any plan, .*Split it/);
    assert.deepEqual(problem?.start, { line: 0, character: 0 });
    // A document of which so much is taken out is read again, and one that grows is read no more.
    const fewer = examplePlan({});
    const before = openDocument(text);
    const cut = editDocument(before, { start: fewer.length, end: text.length, text: '' });
    assert.deepEqual(cut, openDocument(fewer));
    const grown = editDocument(cut, {
      start: fewer.length,
      end: fewer.length,
      text: text.slice(fewer.length),
    });
    assert.equal(readPlan(grown).actions.length, 0);
  });

  it('a hundred thousand items in brackets are not read, and what stands beside it is', () => {
    const blocks = `sources: {${'A: {title: A, kind: audit}, '.repeat(40_000)}}\n`;
    const ids = judged(examplePlan({ blocks, actions: ['status: Amber'] }));
    assert.ok(ids.includes('yaml/syntax') && ids.includes('plan/invalid-value'));
    assert.ok(!ids.includes('plan/missing-field'));
  });

  it('one broken thing over and over comes to an end', () => {
    for (const piece of [
      '"',
      '[',
      'a: b: c\n',
      '- > x\n',
      '\t- x\n',
      '\tdue: x\n',
      '  due: x\n\tdue: x\n',
      '  due: "x\n',
      '& ',
      '*a ',
      '&a ',
      'x',
      '# exception a/b: c\n',
      '- - - x\n',
      '": "',
    ]) {
      judged(piece.repeat(scaled(60_000) / piece.length));
      judged(examplePlan({ actions: [`action: ${piece.repeat(scaled(20_000) / piece.length)}`] }));
    }
  }).timeout(200_000);

  it('a byte order mark moves no place', () => {
    const [problem] = judgeText(`\uFEFF${examplePlan({ actions: ['stage: nowhere'] })}`).problems;
    const [same] = judgeText(examplePlan({ actions: ['stage: nowhere'] })).problems;
    assert.deepEqual([problem?.start, problem?.message], [same?.start, same?.message]);
  });

  it('several documents are told', () => {
    assert.ok(judged(`${examplePlan({})}---\nplan: again\n`).includes('yaml/syntax'));
  });
});
