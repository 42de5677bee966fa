import assert from 'node:assert/strict';
import { afterAction, planWith, titlesAt } from '../../support/code-actions';

const gives = (marked: string, only?: readonly string[]) =>
  titlesAt(marked, only).filter((title) => title.startsWith('Give'));
/** What an action says of who does it, and who answers for it. */
const roles = (text: string) =>
  text
    .split('\n')
    .filter((line) => /^ {8}(?:senior|lead)|^ {10}- .*(?:HR|hr|dcs|Director)/.test(line))
    .map((line) => line.trim());
const toDirector = "Give the open action of Head of HR to Director of Children's Services";

describe("giving one officer's open actions to another", () => {
  it('is offered wherever one is named to do something, the nearest first', () => {
    const expected = [
      "Give the open action of Head of HR to Director of Children's Services",
      "Give the open action of Head of HR to Assistant Director Children's Social Care",
    ];
    assert.deepEqual(gives(planWith('lead-officer: head$0-hr', 'lead-officer: head-hr')), expected);
    assert.deepEqual(gives(planWith('Head$0 of HR;', 'lead-officer: Head of HR; dcs')), expected);
    assert.deepEqual(gives(planWith('  head-$0hr:', '', 'lead-officer: head-hr')), expected);
    assert.deepEqual(gives(planWith('lead-off$0icer', 'lead-officer: head-hr')), []);
  });

  it('takes every open action, and leaves those that are complete or withdrawn', () => {
    const marked = planWith(
      '  head-h$0r:',
      'lead-officer: Head of HR',
      'senior-responsible-officer: [head-hr, dcs]',
      'lead-officer: head-hr\nstatus: complete\nupdates:\n  - date: 2026-05-20\n    evidence: [a.pdf]',
      'lead-officer: head-hr\nwithdrawn:\n  reason: Done',
    );
    const [title] = gives(marked);
    assert.equal(title, "Give all 2 open actions of Head of HR to Director of Children's Services");
    assert.deepEqual(roles(afterAction(marked, title)), [
      'senior-responsible-officer: dcs',
      "lead-officer: Director of Children's Services",
      'senior-responsible-officer: [dcs]',
      'lead-officer: dcs',
      'senior-responsible-officer: dcs',
      'lead-officer: head-hr',
      'senior-responsible-officer: dcs',
      'lead-officer: head-hr',
    ]);
  });

  it('writes the other one as the first was called, among others in a text too', () => {
    const cases: readonly (readonly [cell: string, after: string])[] = [
      ['Head of HR / ad-csc', "lead-officer: Director of Children's Services / ad-csc"],
      ['head of hr & Partners', "lead-officer: Director of Children's Services & Partners"],
      ['"Head of HR"', "lead-officer: Director of Children's Services"],
      ["'Head of HR; ad-csc'", "lead-officer: 'Director of Children''s Services; ad-csc'"],
      ['[ad-csc, head-hr]', 'lead-officer: [ad-csc, dcs]'],
      [
        'Head of HR / Head of HR',
        "lead-officer: Director of Children's Services / Director of Children's Services",
      ],
    ];
    for (const [cell, after] of cases) {
      const marked = planWith('lead-officer: ', `lead-officer: ${cell}`).replace(
        '  head-hr:',
        '  head-hr$0:',
      );
      const changed = roles(afterAction(marked, toDirector));
      assert.equal(changed[1], after);
    }
  });

  it('names nobody twice', () => {
    for (const cell of ['[dcs, head-hr]', '\n  - head-hr\n  - dcs', 'dcs / Head of HR']) {
      const marked = planWith('  head-hr$0:', `lead-officer: ${cell}`);
      const left = roles(afterAction(marked, toDirector)).slice(1).join(' ');
      assert.match(left, /^lead-officer: (?:\[dcs\]|- dcs|dcs)$/, cell);
    }
  });

  it('offers all of a long list only where refactorings are asked for', () => {
    const many = Array.from({ length: 12 }, (_, i) => `  o${i}:\n    title: Officer ${i}\n`);
    const vacant = '  gone:\n    title: Head of Nothing\n    vacant: true\n';
    const marked = planWith('lead-officer: ad$0-csc', '').replace(
      '  dcs:\n',
      `${many.join('')}${vacant}  dcs:\n`,
    );
    assert.equal(gives(marked).length, 6);
    assert.match(gives(marked)[0] ?? '', /to Director of Children's Services$/);
    assert.equal(gives(marked, ['refactor']).length, 14);
    assert.ok(!gives(marked, ['refactor']).some((title) => title.includes('Nothing')));
  });
});
