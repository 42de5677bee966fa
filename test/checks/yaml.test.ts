/** What examples of the checks on notation cannot show: each thing that may be wrong, and when a colon is missing. */

import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { applied, judgeText } from '../support/judged';

const syntaxIn = (text: string) => {
  const verdict = judgeText(text);
  return { ...verdict, problems: verdict.problems.filter(({ check }) => check === 'yaml/syntax') };
};

describe('what YAML cannot read', () => {
  const plan = examplePlan({});
  const texts: Readonly<Record<string, readonly [text: string, message: RegExp]>> = {
    'a second document': [
      `${plan}---\nplan: Another\n`,
      /^A line of three hyphens or dots ends the plan above .* Take that line out, or move/,
    ],
    'brackets in brackets in brackets': [
      `${plan}unplaced: ${'['.repeat(200)}${']'.repeat(200)}\n`,
      /^This is nested more deeply than any plan, so .* Move it further out\.$/,
    ],
    'names that stand for names': [
      `a: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefg']
        .map((name, i) => `${name}: &${name} [${`*${'abcdef'[i]}, `.repeat(10)}x]\n`)
        .join('')}${plan}`,
      /^Too much of the file is repeated by marks such as \*name, so .* Write out what is meant\.$/,
    ],
  };
  for (const [what, [text, message]] of Object.entries(texts)) {
    it(`is told of ${what}`, () => {
      const [problem] = syntaxIn(text).problems;
      assert.match(problem?.message ?? '', message);
      assert.deepEqual(problem?.fixes, []);
    });
  }
});

describe('a line that stands further in', () => {
  it('is told alone, and the text above it needs no quotes', () => {
    const sources =
      'sources:\n  O25:\n    title: Ofsted\n    kind: audit\n    recommendations:\n      1: Oversight\n        2: Quality\n';
    const found = syntaxIn(examplePlan({ blocks: sources })).problems;
    assert.equal(found.length, 1);
    assert.match(found[0]?.message ?? '', /^This line stands further in or out/);
  });
});

describe('a missing colon', () => {
  const mended = (line: string) => {
    const text = examplePlan({ actions: [line] });
    const { plan, problems } = syntaxIn(text);
    const [fix] = problems.flatMap(({ fixes }) => fixes);
    return fix && applied(text, fix.edits(plan)).trimEnd().split('\n').slice(-1)[0]?.trim();
  };
  const cases: Readonly<Record<string, string | undefined>> = {
    'resources One post': 'resources: One post',
    'resources   One post': 'resources: One post',
    'resources:One post': 'resources: One post',
    'resources [One, two]': 'resources: [One, two]',
    'resources:[ [One, two]': 'resources: "[ [One, two]"',
    'resources "One post"': 'resources: "One post"',
    "resources 'One post'": "resources: 'One post'",
    'resources "One" post': String.raw`resources: "\"One\" post"`,
    'resources - post': undefined,
    'resources ?': undefined,
    'whatever One post': undefined,
  };
  for (const [line, expected] of Object.entries(cases)) {
    it(`in '${line}' ${expected === undefined ? 'is not known' : `makes '${expected}'`}`, () =>
      assert.equal(mended(line), expected));
  }

  it('at the beginning of a line is known of a block alone: prose may have lost its indentation', () => {
    const fixes = (line: string) =>
      syntaxIn(`plan:\n  title: Plan\n${line}\n  starts: 2026-03-01\n`).problems.flatMap(
        (problem) => problem.fixes.map(({ title }) => title),
      );
    assert.deepEqual(fixes('on of services'), []);
    assert.deepEqual(fixes('domains northbridge.example'), [
      "Put a colon and a space after 'domains'",
    ]);
  });
});
