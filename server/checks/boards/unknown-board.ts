import { type Fix, planCheck, type Spot } from '../check';
import { nearestEntry } from '../support/nearest-entry';

const withoutBoard = (head: string) => `plan:
  title: Plan
  starts: 2026-03-01
  ends: 2027-08-31
${head}`;

export const unknownBoard = planCheck({
  id: 'boards/unknown-board',
  severity: 'error',
  summary: 'A board that is in no list of boards.',
  why: 'Nobody can tell who will see the plan, so progress for children may be reported to no one.',
  together: (count, cause) =>
    `${count} places name the board '${cause}', which is in no list of boards.`,
  advice: 'Add it to the list, or name the board that is meant.',
  uses: ['plan', 'boards', 'stages', 'decisions'],
  fails: [
    { blocks: withoutBoard('  board: improvment') },
    { blocks: withoutBoard('  board: Improvement Board') },
    { blocks: withoutBoard('  board: scrutiny') },
    { blocks: 'boards:\n  improvement:\n    title: Improvement Board\n    reports-to: [cabinet]' },
    {
      blocks:
        'stages:\n  - id: foundation\n    title: Foundation work\n    ends: 2027-08-31\n    review:\n      board: improvemnt',
    },
    { actions: ['agreed:\n  status: at-risk\n  board: imrovement'] },
    { blocks: 'decisions:\n  - date: 2026-05-12\n    board: improvements\n    text: Go on' },
  ],
  passes: [
    { blocks: withoutBoard('  board: improvement') },
    { actions: ['agreed:\n  status: at-risk\n  board: improvement'] },
    { blocks: withoutBoard('') },
  ],
  facts({ action, boards }) {
    const name = action.agreed?.board;
    return name !== undefined && !boards.get(name) ? name : undefined;
  },
  run({ actions, plan, boards, stages, decisions }, report) {
    const entries = boards.entries.map(({ id, values: { title } }) => ({ id, title }));
    const name = (id: string | undefined, spot: Spot): void => {
      if (id === undefined || id.trim() === '' || boards.get(id)) return;
      const near = nearestEntry(id, entries);
      const fixes: Fix[] = [];
      if (near !== undefined) {
        fixes.push({ title: `Change to ${near}`, edits: [{ do: 'replace', ...spot, text: near }] });
      }
      if (/^[a-z][\w-]*$/i.test(id)) fixes.push(addBoard(id));
      const advice =
        near === undefined
          ? 'Add it to the list, or name the board that is meant.'
          : `Did you mean ${near}?`;
      report({
        ...spot,
        cause: id,
        message: `'${id}' is in no list of boards, so nobody can tell who meets or decides. ${advice}`,
        fixes,
      });
    };
    name(plan.board, { at: { block: 'plan' }, path: ['board'] });
    for (const { id, values, shared } of boards.entries) {
      if (shared) continue;
      for (const [i, above] of (values['reports-to'] ?? []).entries()) {
        name(above, { at: { block: 'boards' }, path: [id, 'reports-to', i] });
      }
    }
    for (const [i, { values }] of stages.entries()) {
      name(values.review?.board, { at: { block: 'stages' }, path: [i, 'review', 'board'] });
    }
    for (const { facts, index } of actions) {
      name(facts, { at: { action: index }, path: ['agreed', 'board'] });
    }
    for (const [i, { board }] of (decisions ?? []).entries()) {
      name(board, { at: { block: 'decisions' }, path: [i, 'board'] });
    }
  },
});

function addBoard(id: string): Fix {
  const add = {
    do: 'add-field',
    at: { block: 'boards' },
    path: [],
    key: id,
    yaml: '\n  title:',
  } as const;
  return { title: `Add ${id} to the list of boards`, blank: true, edits: [add] };
}
