import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { chosen, itemOf, labels, offered, plainClient } from '../../support/completions';
import { configAt } from '../../support/snapshots';

const planThen = (lines: string, actions: readonly string[] = ['']) =>
  `${examplePlan({ actions })}${lines}\n`;

const rest =
  '\n  links: [$1]\n  action: $2\n  deadline: $3\n  success-criteria:\n    - $4\n  senior-responsible-officer: $5\n  lead-officer: $6';

describe('completion of whole entries', () => {
  it('writes an action with the next free ref, and stops at each field', () => {
    assert.equal(chosen(planThen('      - $0'), 'new action CS2'), `      - ref: CS2${rest}`);
    assert.equal(chosen(planThen('      $0'), 'new action CS2'), `      - ref: CS2${rest}`);
    assert.equal(chosen(planThen('      - re$0'), 'new action CS2'), `      - ref: CS2${rest}`);
  });

  it('writes it where actions begin, on an empty line at the margin', () => {
    const text = planThen('', ['', 'ref: CS2']).replace(/(?= {6}- ref: CS2)/, '$0\n');
    assert.match(chosen(text, 'new action CS3'), /^ {6}- ref: CS3\n {8}links: /);
  });

  it('writes the first one below its key, in place of brackets that hold nothing', () => {
    const plan = (actions: string) =>
      `${planThen('')}  - id: QP\n    title: Plans\n    ${actions}\n    narrative: x\n`;
    for (const brackets of ['[$0', '[$0]', '[ $0 ]', ' [$0]']) {
      const text = plan(`actions: ${brackets}`);
      // Editors move the lines to where the key begins.
      assert.equal(
        chosen(text, 'new action QP1'),
        `    actions:\n  - ref: QP1${rest.replace(/\n/g, '\n  ')}`,
        brackets,
      );
      const plain = chosen(text, 'new action QP1', { client: plainClient });
      assert.match(
        plain,
        /^ {4}actions:\n {6}- ref: QP1\n {8}links: \[\]\n {8}action:\n/,
        brackets,
      );
      const { textEdit, filterText } = itemOf(text, 'new action QP1');
      assert.ok(textEdit && 'range' in textEdit, 'a part of the brackets would stay');
      assert.match(filterText ?? '', /^ +\[ ?new action QP1/);
    }
    const full = ['[$0] # none yet', '[\n      $0]', '[$0\n      ]', '[x, $0]', '[[$0]]'];
    for (const brackets of full)
      assert.deepEqual(labels(plan(`actions: ${brackets}`)), [], brackets);
    const { textEdit } = itemOf(planThen('', ['milestones: [$0]']), 'new milestone');
    assert.match(textEdit?.newText ?? '', /^\n {2}- text: /);
  });

  it('numbers on as the priority does, over what others have taken', () => {
    const label = (actions: readonly string[]) => labels(planThen('      - $0', actions))[0];
    assert.equal(label(['ref: A007']), 'new action A008');
    assert.equal(label(["ref: '1.9'"]), 'new action 1.10');
    assert.equal(label(['ref: CS3', 'ref: CS2']), 'new action CS4');
    const two = `${planThen('', ['ref: A1', 'ref: A2'])}  - id: QP\n    actions:\n      - $0\n`;
    assert.equal(labels(two)[0], 'new action QP1');
  });

  it('writes it in plain text, indented, for a client without snippets', () => {
    const text = chosen(planThen('      - $0'), 'new action CS2', { client: plainClient });
    assert.match(text, /^ {6}- ref: CS2\n {8}links: \[\]\n {8}action:\n/);
  });

  it('writes the items of any other list', () => {
    const text = examplePlan({ actions: ['updates:\n  - $0'] });
    assert.equal(chosen(text, 'new update').trim(), '- date: 2026-06-01');
    const stage = examplePlan({ blocks: 'stages:\n  - $0\n' });
    assert.equal(chosen(stage, 'new stage'), '  - id: $1\n  title: $2\n  ends: $3');
    const priority = planThen('  - $0');
    assert.match(
      chosen(priority, 'new priority'),
      /^ {2}- id: \$1\n {2}title: \$2\n {2}actions:\n {4}- ref:/,
    );
  });

  const flush = `priorities:
- id: CS
  actions:
  - ref: CS1
    deadline: 2026-08-31
`;

  it('brings a line that stands too deep to where the others stand', () => {
    const above = flush.replace('  - ref', '    $0\n  - ref');
    assert.match(chosen(above, 'new action CS2'), /^ {2}- ref: CS2\n/);
    assert.match(
      chosen(above, 'new action CS2', { client: plainClient }),
      /^ {2}- ref: CS2\n {4}l/,
    );
    assert.match(itemOf(above, 'new action CS2').filterText ?? '', /^ {2}new action CS2/);
    assert.match(chosen(`${flush}        $0\n`, 'links'), /^ {4}links: /);
    assert.match(chosen(flush.replace('- id', '  $0\n- id'), 'new priority'), /^- id: /);
    assert.match(chosen('sources:\n    $0\n  O25:\n    title: x\n', 'new source'), /^ {2}\$1:\n/);
    const actuals = 'measures:\n  a:\n    actuals:\n        $0\n      - date: 2026-03-31\n';
    assert.match(chosen(actuals, 'new actual'), /^ {6}- date: /);
    const marked = 'officers:\n    $0\n  dcs:\n    title: x\n';
    assert.match(chosen(marked, 'new officer', { at: configAt(marked) }), /^ {2}\$1:\n/);
    const last = planThen('        - ne$0');
    assert.match(chosen(last, 'new action CS2'), /^ {6}- ref: CS2\n/);
    assert.match(itemOf(last, 'new action CS2').filterText ?? '', /^ {2}- new action CS2/);
  });

  it('knows the list of a dash that stands too deep, also below another', () => {
    const measure =
      'measures:\n  a:\n    targets:\n      - by: 2026-08-31\n        value: 12\n    actuals:\n      - date: 2026-03-31\n        value: 19\n';
    for (const line of ['       - $0', '        - $0', '       - n$0']) {
      assert.match(chosen(measure + line, 'new actual'), /^ {6}- date: /, line);
    }
    assert.deepEqual(labels(`${measure}    - $0`), []);
    const updates = 'measures:\n  a:\n    actuals:\n    - n$0\n      - date: 2026-03-31\n';
    assert.deepEqual(labels(updates), []);
  });

  it('offers none behind a dash in the middle of something else', () => {
    const head = 'priorities:\n  - id: CS\n    actions:\n      - ref: CS1\n';
    const tail = '        outcomes:\n          - One\n';
    for (const line of ['        - $0', '          - $0', '      - $0', '      - re$0']) {
      assert.deepEqual(labels(`${head}        links: [BAU]\n${line}\n${tail}`), [], line);
    }
    assert.deepEqual(labels('plan:\n  title: x\n  - $0\n  starts: 2026-01-01\n'), []);
    assert.deepEqual(labels('plan:\n  - $0\n  title: x\n'), []);
  });

  it('offers them with the keys where a list is not indented below its own', () => {
    assert.match(chosen(`${flush}  $0\n`, 'new action CS2'), /^ {2}- ref: CS2\n/);
    assert.ok(labels(`${flush}  $0\n`).includes('narrative'));
    assert.match(chosen(`${flush}$0\n`, 'new priority'), /^- id: /);
    assert.ok(labels(`${flush}$0\n`).includes('measures'));
    const found = labels(`${flush}  $0\n  - ref: CS2\n`);
    assert.ok(found.includes('new action CS3') && !found.includes('narrative'));
  });

  it('writes entries by id, under the id that is typed', () => {
    const sources = (lines: string) => examplePlan({ blocks: `sources:\n${lines}\n` });
    assert.match(
      chosen(sources('  O26$0'), 'O26 (new source)'),
      /^ {2}O26:\n {2}title: \$1\n {2}kind: \$\{2\|inspection,/,
    );
    assert.ok(offered(sources('  O26$0')).isIncomplete);
    // Other programs would take it for a number or for false.
    assert.match(chosen(sources('  019$0'), '019 (new source)'), /^ {2}"019":\n/);
    assert.match(chosen(sources('  no$0'), 'no (new source)'), /^ {2}"no":\n/);
    assert.match(chosen(sources('  $0'), 'new source'), /^ {2}\$1:\n {2}title: \$2/);
    const parts = '  O25:\n    title: x\n    recommendations:\n      1: a\n      2: b\n      $0';
    assert.equal(chosen(sources(parts), '3 (new recommendation)').trim(), '3: $0');
  });
});
