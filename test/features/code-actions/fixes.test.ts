import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import {
  type CodeActionData,
  type CodeActionSupport,
  codeActionEdit,
  codeActions,
} from '../../../server/features/code-actions';
import { actionsAt, afterAction, plain, planWith, titlesAt } from '../../support/code-actions';
import { edited } from '../../support/edits';
import { configAt, planAt, planSnapshot } from '../../support/snapshots';

const twice = ['action: Review the policy: phase two', 'action: Ask families: how was it'];
const fixAll = ['source.fixAll'];

describe('fixes as code actions', () => {
  it('are offered with the problem that they mend, preferred where they are its only one and safe', () => {
    const marked = planWith('O25.1, $0O25.1', 'links: [O25.1, O25.1]');
    const [fix, ...others] = actionsAt(marked, ['quickfix']).actions;
    assert.equal(fix?.title, 'Take out the second O25.1');
    assert.equal(fix.isPreferred, true);
    assert.deepEqual(
      fix.diagnostics?.map(({ code }) => code),
      ['links/duplicate'],
    );
    assert.ok(others.every(({ isPreferred }) => !isPreferred));
    assert.match(afterAction(marked, fix.title), /links: \[O25\.1\]/);
  });

  it('are worked out later as they would have been at once, also where one check finds several things', () => {
    const { snapshot, position } = planAt(
      'priorities:\n  - title: One\n    actions:\n      - $0ref: A1\n        action: Improve plans\n',
    );
    const query = { range: { start: position, end: position }, only: ['quickfix'] };
    const now = codeActions(snapshot, query, plain);
    const later = codeActions(snapshot, query, { ...plain, resolvesEdits: true });
    assert.ok(now.filter(({ title }) => title.startsWith('Add')).length > 4);
    for (const [i, { data }] of later.entries()) {
      const edit = codeActionEdit(snapshot, data as CodeActionData, plain);
      assert.deepEqual(edit, now[i]?.edit);
    }
  });

  for (const [where, head, expected] of [
    ['below the other fields', '  - id: A\n    ', '  - id: A\n    title:\n    '],
    ['below a text of lines', '  - id: A\n    narrative: |\n      One\n      two\n    ', undefined],
    [
      'above a comment',
      '  - id: A\n    # All of them\n    ',
      '  - id: A\n    title:\n    # All of them\n    ',
    ],
    ['first', '  - ', '  - title:\n    '],
  ] as const) {
    it(`add a field to a priority above its actions: ${where}`, () => {
      for (const [lineBreak, inner] of [
        ['\n', '      '],
        ['\r\n', '    '],
      ] as const) {
        const actions = `actions:\n${inner}- ref: A1\n${inner}  action: Ask\n`;
        const written = (above: string) =>
          `priorities:\n${above}${actions}`.replaceAll('\n', lineBreak);
        const marked = written(head).replace('- ', '- $0');
        const made = afterAction(marked, "Add 'title' to fill in");
        assert.equal(made, written(expected ?? `${head}title:\n    `));
      }
    });
  }

  it('write the line breaks of the file, also in a block of their own', () => {
    const text = planWith('Staff are$0', 'success-criteria:\n  - Staff are confident');
    const officer = examplePlan({ blocks: 'officers:\n  dcs: $0Director\n' });
    for (const [marked, title] of [
      [text.replace('plan:', 'measures: {}\nplan:'), 'Turn'],
      [text, 'Turn'],
      [officer, 'Make it the title'],
    ] as const) {
      const made = afterAction(marked.replaceAll('\n', '\r\n'), title);
      assert.equal(made.replaceAll('\r\n', '\n'), afterAction(marked, title));
      assert.equal(made.replaceAll('\r\n', '').includes('\n'), false);
    }
  });

  it('are not preferred where there is a choice, or the meaning changes', () => {
    const marked = planWith('[$0B19', 'links: [B19, O25.1]');
    assert.ok(actionsAt(marked).actions.every(({ isPreferred }) => !isPreferred));
  });

  it('are offered at a problem and nowhere else', () => {
    assert.deepEqual(titlesAt(planWith('deadline: $02026', ...twice), ['quickfix']), []);
  });

  it('mend all of one kind, in order and apart', () => {
    const marked = planWith('Review the$0', ...twice, 'links: [B19, O25.1]');
    const all = 'Mend all 2 of this kind (yaml/unquoted-text)';
    assert.ok(titlesAt(marked, ['quickfix']).includes(all));
    const text = afterAction(marked, all);
    assert.match(text, /action: "Review the policy: phase two"/);
    assert.match(text, /action: "Ask families: how was it"/);
    assert.match(text, /links: \[B19, O25.1\]/);
    assert.ok(!titlesAt(planWith('Review the$0', twice[0] ?? ''), ['quickfix']).includes(all));
  });

  it('give each its own where one fix would take what another gives', () => {
    const text = afterAction(planWith('ref: $0cs1', '', 'ref: cs1', 'ref: CS1', ''), 'Mend all 2');
    assert.deepEqual(text.match(/ref: CS\d/g), ['ref: CS1', 'ref: CS2', 'ref: CS3', 'ref: CS4']);
  });

  it('add once what several problems need', () => {
    const links = 'links: [Partnership, O25.1]';
    const marked = planWith('[$0Partnership', links, links);
    assert.equal(afterAction(marked, 'Mend all').match(/^ {2}Partnership:/gm)?.length, 1);
  });

  it('are not offered for all of a kind where each leaves something to fill in', () => {
    const inspection = (id: string) => `  ${id}:\n    title: Inspection\n    kind: inspection\n`;
    const blocks = `sources:\n${inspection('$0A1')}${inspection('B2')}`;
    const marked = examplePlan({ actions: ['links: [A1, B2]'], blocks });
    const titles = titlesAt(marked, ['quickfix']);
    assert.ok(titles.includes('List the recommendations of A1'), titles.join('\n'));
    assert.ok(!titles.some((title) => title.startsWith('Mend all')));
  });

  it('are neither offered nor made, and say why, where they would leave more errors', () => {
    const { snapshot, position } = planAt(planWith('$0ref: CS1', 'stage: [foundation, second]'));
    const specific = { range: { start: position, end: position }, only: fixAll };
    const lazy = { ...plain, resolvesEdits: true };
    assert.deepEqual(codeActions(snapshot, specific, lazy), []);
    const whatever = { ...specific, only: undefined };
    const title = 'Mend all that can be mended without a change of meaning';
    const find = (support: CodeActionSupport) =>
      codeActions(snapshot, whatever, support).find((action) => action.title === title);
    assert.equal(find(plain), undefined);
    const edit = codeActionEdit(snapshot, find(lazy)?.data as CodeActionData, lazy);
    assert.ok(edit && 'refused' in edit);
    assert.match(edit.refused, /^Nothing was changed/);
  });

  it('are applied unseen where they keep the meaning, and only there', () => {
    const marked = planWith('$0ref: CS1', ...twice, 'links: [O25.1, O25.1, B19]');
    const titles = titlesAt(marked, fixAll);
    assert.deepEqual(titles, ['Mend all that can be mended without a change of meaning']);
    const text = afterAction(marked, titles[0] ?? '', undefined, fixAll);
    assert.match(text, /"Review the policy: phase two"/);
    assert.match(text, /links: \[O25\.1, B19\]/);
    assert.deepEqual(titlesAt(planWith('$0ref: CS1', 'links: [B19]'), fixAll), []);
  });

  it('are of the kinds that are asked for', () => {
    const marked = planWith('$0Review', ...twice);
    const kinds = (only?: readonly string[]) => [
      ...new Set(actionsAt(marked, only).actions.map(({ kind }) => kind)),
    ];
    const rest = ['quickfix', 'source.fixAll.goldenThread'];
    assert.deepEqual(kinds(['quickfix']), ['quickfix']);
    assert.deepEqual(kinds(['source']), ['source.fixAll.goldenThread']);
    assert.deepEqual(kinds(['source.organizeImports']), []);
    assert.deepEqual(kinds([]), []);
    assert.deepEqual(kinds().slice(0, 2), rest);
  });

  it('mend golden-thread.yaml', () => {
    const { snapshot, position } = configAt('regio$0n: scotland\nregoin: scotland\nchecks: {}\n');
    assert.deepEqual(codeActions(snapshot, at(position), plain), []);
    const faulty = configAt('officers:\n  dcs:\n    titl$0e2: A\n');
    const [fix] = codeActions(faulty.snapshot, at(faulty.position), plain);
    assert.equal(fix?.title, 'Change to title');
    const text = edited(fix.edit ?? {}, faulty.snapshot).get(faulty.snapshot.uri);
    assert.equal(text, 'officers:\n  dcs:\n    title: A\n');
  });

  it('show nothing of what a problem masks', () => {
    const number = '943 476 5919';
    const criterion = `success-criteria:\n  - Case ${number} is closed by July 2026`;
    for (const words of ['Case$0', 'success$0-criteria', 'lead$0-officer']) {
      const { actions } = actionsAt(planWith(words, criterion, `lead-officer: Head of ${number}`));
      assert.ok(!actions.some(({ title }) => title.includes(number)));
      assert.ok(!JSON.stringify(actions.map(({ diagnostics }) => diagnostics)).includes(number));
    }
  });

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    it(`count columns in ${encoding}`, () => {
      const text = examplePlan({ actions: ['links: O25.1 💡 B19'] });
      const snapshot = planSnapshot(text, { encoding });
      const spot = snapshot.places.spotOf(text.indexOf('B19'));
      const position = snapshot.places.positionIn(spot.index, spot.offset);
      const [fix] = codeActions(snapshot, at(position), plain);
      assert.ok(fix?.edit);
      assert.match(fix.title, /B19/);
      assert.match(edited(fix.edit, snapshot).get(snapshot.uri) ?? '', /^ {2}B19:\n/m);
    });
  }
});

function at(position: { line: number; character: number }) {
  return { range: { start: position, end: position }, only: undefined };
}
