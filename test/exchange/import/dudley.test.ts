/** The plan that everybody knows: what of its cells goes where it belongs, without a word from the user. */

import assert from 'node:assert/strict';
import { dudley, listOf, printedDudley, titlesOf } from '../support/dudley';
import { actionsOf, type Entry, imported } from '../support/office';

const made = imported(printedDudley());
const found = new Map(actionsOf(made.plan).map((action) => [action['ref'], action]));

/** The cells of an action by their fields, and whether each is in the right one. */
function cellsOf(action: Entry): readonly (readonly [field: string, isRight: boolean])[] {
  const other = found.get(action['ref']) ?? {};
  const lists = ['links', 'steps', 'outcomes', 'how-will-we-know', 'success-criteria'];
  const officers = ['senior-responsible-officer', 'lead-officer'];
  const same = (expected: unknown, actual: unknown) =>
    JSON.stringify(expected) === JSON.stringify(actual);
  return [
    ...['ref', 'action', 'deadline'].map(
      (field) => [field, other[field] === action[field]] as const,
    ),
    ...lists
      .filter((field) => action[field] !== undefined)
      .map((field) => [field, same(listOf(action[field]), listOf(other[field]))] as const),
    ...officers.map(
      (field) => [field, same(titlesOf(action[field]), listOf(other[field]))] as const,
    ),
  ];
}

describe('the printed Dudley plan', () => {
  it('has all its actions in its five priorities', () => {
    assert.deepEqual(
      made.plan.priorities.map(({ id, actions }) => [id, actions.length]),
      dudley.priorities.map(({ id, actions }) => [id, actions.length]),
    );
  });

  it('has at least 98 in 100 of its cells in the right field', () => {
    const cells = actionsOf(dudley).flatMap((action) =>
      cellsOf(action).map(([field, isRight]) => [`${action['ref']} ${field}`, isRight] as const),
    );
    const wrong = cells.filter(([, isRight]) => !isRight).map(([name]) => name);
    assert.ok(cells.length > 500, String(cells.length));
    assert.ok(wrong.length <= cells.length * 0.02, wrong.join('\n'));
  });

  it('has the outcomes of its priorities', () => {
    assert.deepEqual(
      made.plan.priorities.map(({ outcomes }) => listOf(outcomes)),
      dudley.priorities.map(({ outcomes }) => listOf(outcomes)),
    );
  });

  it('is read without a doubt, but for the column whose heading is missing once', () => {
    const unsure = made.tables.flatMap(({ columns }) =>
      columns
        .filter(({ sureness }) => sureness !== 'sure')
        .map(({ heading, field }) => [heading, field]),
    );
    assert.deepEqual(unsure, [['', 'ref']]);
    assert.deepEqual(made.doubts, []);
  });

  it('lists each officer once', () => {
    const titles = Object.values(made.plan.officers ?? {}).map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
  });
});
