import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type NodeAt, nodeAt } from '../../server/features/node-at';
import { lineStarts, offsetToPosition } from '../../server/text/places';
import { rounds } from '../support/effort';
import { planText } from '../support/plans';
import { configAt, planAt, planSnapshot } from '../support/snapshots';

/** A node in one line: what it is, its path, and what there is to know. */
function told(node: NodeAt): string {
  const path = node.path.join('.');
  switch (node.on) {
    case 'key':
      return `key ${path}${node.field ? '' : ' (no field)'}`;
    case 'value': {
      const text = node.value?.kind === 'scalar' ? node.value.value : '';
      return `value ${path} '${text.slice(0, node.textOffset)}|${text.slice(node.textOffset)}'`;
    }
    case 'gap': {
      const { adds, dash, word, taken } = node;
      return `${adds} of ${path}${dash ? ' after dash' : ''} '${word.text}' beside ${[...taken].join(' ')}`.trim();
    }
    case 'comment':
      return `comment in ${path} ${node.spot.fragment.text.slice(node.comment.start, node.comment.end)}`;
  }
}

const at = (marked: string, { snapshot, position } = planAt(marked)) =>
  told(nodeAt(snapshot, position));

const head =
  'plan:\n  title: A plan\n\npriorities:\n  - id: A\n    actions:\n      - ref: A1\n        status: complete\n  - id: CS\n    title: Staff\n    actions:\n      - ref: CS1\n        links: [O25]\n';
const tail = '      - ref: CS2\n    narrative: after\nrisks:\n  R1:\n    title: A risk\n';

/** A second action of the second priority with these lines, the rest of a plan around it. */
const inAction = (...lines: string[]) =>
  at(`${head}      - ref: CS9\n${lines.map((line) => `        ${line}\n`).join('')}${tail}`);

const action = 'priorities.1.actions.1';

describe('nodeAt', () => {
  const cases: Record<string, readonly [marked: string, expected: string][]> = {
    'on keys': [
      ['dead$0line: 2026', `key ${action}.deadline`],
      ['deadline$0: 2026', `key ${action}.deadline`],
      ['timef$0rame: 2026', `key ${action}.deadline`],
      ['nonsen$0se: 1', `key ${action}.nonsense (no field)`],
      ['withdrawn: {rea$0son: x}', `key ${action}.withdrawn.reason`],
    ],
    'in values': [
      ['deadline: 20$026', `value ${action}.deadline '20|26'`],
      ['deadline: $0', `value ${action}.deadline '|'`],
      ['deadline:$0', `value ${action}.deadline '|'`],
      ['deadline: 2026  $0', `value ${action}.deadline '2026|'`],
      ['links: [O25, B$0AU]', `value ${action}.links.1 'B|AU'`],
      ['links: O25/B$0AU', `value ${action}.links 'O25/B|AU'`],
      ['links: [O25, B$0', `value ${action}.links.1 'B|'`],
      ['action: "say \\"so\\" t$0o all"', `value ${action}.action 'say "so" t|o all'`],
      ["action: 'it''s $0fine'", `value ${action}.action 'it's |fine'`],
      ['action: Item #3 is$0 it', `value ${action}.action 'Item|'`],
    ],
    'between brackets': [
      ['links:\n          - $0', `item of ${action}.links after dash '' beside`],
      ['links: [O25, $0]', `item of ${action}.links '' beside`],
      ['links: [$0]', `item of ${action}.links '' beside`],
      ['links: [O25, $0', `item of ${action}.links '' beside`],
      ['links: [O25]$0', `value ${action}.links '|'`],
      ['links: $0[O25]', `value ${action}.links '|'`],
      ['links: [[O25] $0]', `value ${action}.links.0 '|'`],
      ['links: [O25\n          $0]', `value ${action}.links '|'`],
      ['withdrawn: {reason: x, $0}', `key of ${action}.withdrawn '' beside reason`],
    ],
    'in comments': [
      ['deadline: 2026 # a$0bout', `comment in ${action}.deadline # about`],
      ['# on its$0 own', 'comment in priorities.1.actions # on its own'],
    ],
    'on half-typed lines': [
      ['dea$0', `key of ${action} 'dea' beside ref`],
      [
        'status: complete\n        dea$0\n        partners: Police',
        `key of ${action} 'dea' beside ref status partners`,
      ],
      ['withdrawn:\n          rea$0', `key of ${action}.withdrawn 'rea' beside`],
      ['depends-on:\n          - $0', `item of ${action}.depends-on after dash '' beside`],
      ['milestones:\n          - te$0', `key of ${action}.milestones.0 after dash 'te' beside`],
      ['success-criteria:\n          - meas$0', `value ${action}.success-criteria.0 'meas|'`],
    ],
    'on empty lines': [
      ['$0', `key of ${action} '' beside ref`],
      [
        'withdrawn:\n          reason: x\n          $0',
        `key of ${action}.withdrawn '' beside reason`,
      ],
      ['withdrawn:\n          $0', `key of ${action}.withdrawn '' beside`],
      ['depends-on:\n          - A1\n          $0', `item of ${action}.depends-on '' beside`],
      ['deadline:\n          $0', `value ${action}.deadline '|'`],
      ['action: |\n          Some\n\n          $0', `value ${action}.action 'Some\n|'`],
    ],
  };

  for (const [name, all] of Object.entries(cases)) {
    it(`tells what is ${name}`, () => {
      for (const [line, expected] of all) assert.equal(inAction(line), expected, line);
    });
  }

  it('finds by indentation what a line outside any action would add to', () => {
    const expected: [string, string][] = [
      [`${head}    $0\nrisks:\n`, "key of priorities.1 '' beside id title actions"],
      [`${head}  $0\nrisks:\n`, "item of priorities '' beside"],
      [`${head}    $0\n${tail}`, "item of priorities.1.actions '' beside"],
      [`${head}$0\n${tail}`, "item of priorities.1.actions '' beside"],
      [`${head}      $0\n${tail}`, "item of priorities.1.actions '' beside"],
      [`${head}      - $0\n${tail}`, "item of priorities.1.actions after dash '' beside"],
      [`${head}      - re$0\n${tail}`, "key of priorities.1.actions.1 after dash 're' beside"],
      [`${head}${tail}$0`, "key of  '' beside plan priorities risks"],
      [`${head}sour$0\n${tail}`, "key of  'sour' beside plan priorities risks"],
      [`$0${head}${tail}`, 'key plan'],
      ['$0', "key of  '' beside"],
      ['pl$0', "key of  'pl' beside"],
      ['plan:\n  ti$0', "key of plan 'ti' beside"],
      ['sources:\n  O25:\n    ti$0\n', "key of sources.O25 'ti' beside"],
      ['sources:\n  $0\n', "key of sources '' beside"],
      ['priorities:\n  $0\n', "item of priorities '' beside"],
      [
        'priorities:\n  - id: A\n    actions:\n      $0\n',
        "item of priorities.0.actions '' beside",
      ],
    ];
    for (const [marked, told] of expected) assert.equal(at(marked), told, marked);
  });

  it('takes an empty line above what stands deeper for a part of what that line is in', () => {
    for (const margin of ['', '  ', '    ', '      ']) {
      const marked = `${head}${margin}$0\n        stage: s\n${tail}`;
      assert.equal(at(marked), "key of priorities.1.actions.0 '' beside ref links stage", marked);
    }
    assert.equal(at('sources:\n$0\n  O25:\n    title: x\n'), "key of sources '' beside O25");
    assert.equal(at('stages:\n  # first\n$0\n  - id: a\n'), "item of stages '' beside");
    assert.equal(at('plan:\n  title:\n$0\n    A plan\n'), "value  '|'");
    assert.equal(at('$0\n  title: x\n'), "key of  '' beside title");
  });

  it('gives the same where the file is read whole', () => {
    const anchored = `${head.replace('A plan', '&a A plan')}      - ref: CS9\n        action: *a\n        `;
    assert.equal(at(`${anchored}dea$0dline: 1\n`), `key ${action}.deadline`);
    assert.equal(at(`${anchored}$0\n`), `key of ${action} '' beside ref action`);
  });

  it('knows golden-thread.yaml', () => {
    const config = (marked: string) => at(marked, configAt(marked));
    assert.equal(config('officers:\n  dcs:\n    tit$0le: A\n'), 'key officers.dcs.title');
    assert.equal(
      config('checks:\n  links/duplicate: o$0ff\n'),
      "value checks.links/duplicate 'o|ff'",
    );
    assert.equal(config('region: scotland\n$0\n'), "key of  '' beside region");
  });

  it('gives something at every place of any text', () => {
    fc.assert(
      fc.property(planText, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const position = offsetToPosition(lineStarts(text), Math.round(share * text.length));
        told(nodeAt(planSnapshot(text), position));
      }),
      { numRuns: rounds(300) },
    );
  }).timeout(0);
});
