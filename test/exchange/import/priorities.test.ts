import assert from 'node:assert/strict';
import { imported, office, wide } from '../support/office';

const head = 'Ref | Action | Lead';
const titles = (document: ReturnType<typeof office>) =>
  imported(document).plan.priorities.map(({ id, title }) => [id, title]);

describe('priorities', () => {
  it('are the headings above actions', () => {
    const document = office(
      '# Improvement plan',
      '## Priority 1: Leadership',
      [head, 'LG1 | Train | A'],
      '## Priority 2 – Practice',
      [head, '2.1 | Recruit | B'],
    );
    assert.deepEqual(titles(document), [
      ['LG', 'Leadership'],
      ['2', 'Practice'],
    ]);
  });

  it('are lines over a table, with what stands below them', () => {
    const { plan } = imported(
      office([
        [wide('LEADERSHIP', 3)],
        [wide('• Leaders know their services', 3)],
        head,
        'LG1 | Train | A',
        [wide('PRACTICE', 3)],
        'QP1 | Recruit | B',
      ]),
    );
    assert.deepEqual(
      plan.priorities.map(({ id, title, outcomes }) => [id, title, outcomes]),
      [
        ['LG', 'LEADERSHIP', ['Leaders know their services']],
        ['QP', 'PRACTICE', undefined],
      ],
    );
  });

  it('are cells merged over several actions', () => {
    const document = office([
      'Priority | Ref | Action | Lead',
      'A. Attendance | A1 | Train | X',
      ['^', 'A2', 'Recruit', 'Y'],
      'B. Exclusions | B1 | Meet | Z',
    ]);
    assert.deepEqual(titles(document), [
      ['A', 'Attendance'],
      ['B', 'Exclusions'],
    ]);
  });

  it('are cells that are empty below one that says something', () => {
    const document = office([
      'Theme | Action | Lead',
      'Finance | Train | X',
      ' | Recruit | Y',
      'Governance | Meet | Z',
    ]);
    assert.deepEqual(
      imported(document).plan.priorities.map(({ title, actions }) => [title, actions.length]),
      [
        ['Finance', 2],
        ['Governance', 1],
      ],
    );
  });

  it('are paragraphs directly above several tables', () => {
    const document = office('PEOPLE', [head, 'P1 | Train | A'], 'PREVENTION', [
      head,
      'V1 | Ask | B',
    ]);
    assert.deepEqual(titles(document), [
      ['P', 'PEOPLE'],
      ['V', 'PREVENTION'],
    ]);
  });

  it('are the letters of refs where nothing else tells', () => {
    const document = office([head, 'LG1 | a | A', 'LG2 | b | A', 'CS1 | c | B', 'CS2 | d | B']);
    assert.deepEqual(titles(document), [
      ['LG', 'LG'],
      ['CS', 'CS'],
    ]);
  });

  it('are the recommendations that refs count', () => {
    const document = office([
      'Recommendation | Ref | Action | Lead',
      'Recommendation 1: Listen to children | 1.1 | Ask | A',
      ['^', '1.2', 'Tell', 'B'],
      'Recommendation 2: Listen to staff | 2.1 | Ask | A',
      ['^', '2.2', 'Tell', 'B'],
    ]);
    assert.deepEqual(titles(document), [
      ['1', 'Listen to children'],
      ['2', 'Listen to staff'],
    ]);
  });

  it('give refs to actions that have none', () => {
    const { plan } = imported(
      office('# Safe homes', ['Action | Lead', 'Train | A', 'Recruit | B']),
    );
    assert.deepEqual(
      plan.priorities[0]?.actions.map(({ ref }) => ref),
      ['SH1', 'SH2'],
    );
  });

  it('say which ref they changed, because two actions had it', () => {
    const { plan, doubts } = imported(
      office(['Ref | Action | Lead', 'A1 | Train | A', 'A1 | Recruit | B']),
    );
    assert.deepEqual(
      plan.priorities[0]?.actions.map(({ ref }) => ref),
      ['A1', 'A1b'],
    );
    const text = 'The ref A1 stands at another action, too; this one is A1b in the plan.';
    assert.deepEqual(doubts, [{ place: 'table 1, row 3', text }]);
  });

  it('are no words that only say how much something matters', () => {
    const { plan } = imported(
      office(['Action | Priority | Lead', 'Train | High | A', 'Recruit | Low | B']),
    );
    assert.equal(plan.priorities.length, 1);
    assert.deepEqual(plan.priorities[0]?.actions[0]?.['unplaced'], { Priority: ['High'] });
  });
});
