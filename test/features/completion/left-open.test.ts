import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { chosen, labels, plainClient } from '../../support/completions';

const sources = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    recommendations:
      1: Oversight of decisions
      2: Quality of plans
`;
const officers = "officers:\n  dcs:\n    title: 'Director: children'\n";

/** The first of two actions with a field. */
const inAction = (field: string, blocks = sources) => examplePlan({ actions: [field, ''], blocks });
/** A line of the action when a label was chosen on it, for a client with snippets and one without. */
const both = (field: string, label: string, blocks?: string) => {
  const text = inAction(field, blocks);
  return [chosen(text, label).trim(), chosen(text, label, { client: plainClient }).trim()];
};

describe('completion where a quotation mark or a bracket is left open', () => {
  it('offers what it would in a whole value', () => {
    const codes = ['O25.2', 'O25', 'O25.1'];
    for (const links of ['["O25.$0', '["O2$0', "['O2$0", '["$0', '["O25.$0]', '["O2$0"', '[$0']) {
      assert.deepEqual(labels(inAction(`links: ${links}`)), codes, links);
    }
  });

  it('closes the mark, and the bracket behind the cursor of whoever can be left before it', () => {
    const cases: [field: string, able: string, plain: string][] = [
      ['links: ["O25.$0', 'links: ["O25.2"$0]', 'links: ["O25.2"]'],
      ["links: [BAU, 'O2$0", "links: [BAU, 'O25.2'$0]", "links: [BAU, 'O25.2']"],
      ['links: [BAU, O$0', 'links: [BAU, O25.2$0]', 'links: [BAU, O25.2]'],
      ['links: [BAU, $0  ', 'links: [BAU, O25.2$0]', 'links: [BAU, O25.2]'],
      ['links: ["O25.$0]', 'links: ["O25.2"]', 'links: ["O25.2"]'],
      ['links: "O25.$0', 'links: "O25.2"', 'links: "O25.2"'],
      ['links: [O25.1, , O$0', 'links: [O25.1, , O25.2$0]', 'links: [O25.1, , O25.2]'],
    ];
    for (const [field, able, plain] of cases) {
      assert.deepEqual(both(field, 'O25.2'), [able, plain], field);
    }
    const title = 'Director: children';
    const plan = examplePlan({
      actions: ['lead-officer: "Director: children"\npartners: [$0'],
      blocks: officers,
    });
    assert.equal(chosen(plan, title).trim(), `partners: ["${title}"$0]`);
  });

  it('closes it at the end of the plan, and before the next action', () => {
    const last = examplePlan({ actions: [''], blocks: sources }).trimEnd();
    assert.match(chosen(`${last}\n        partners: [$0`, 'dcs'), /partners: \[dcs\$0\]$/);
    const next = examplePlan({ actions: ['', 'depends-on: [CS$0', ''] });
    assert.match(chosen(next, 'CS1'), /depends-on: \[CS1\$0\]$/);
  });

  it('closes a mark that stands where a field was, above another field', () => {
    const plan = 'boards:\n  a:\n    title: x\n    meets:\n     ", $0\n      from: 2026-07-07\n';
    assert.match(chosen(plan, '2026-07-01', { client: plainClient }), /^ {5}"2026-07-01"$/);
  });

  it('closes a brace', () => {
    const [able, plain] = both('agreed: {board: i$0', 'improvement');
    assert.equal(able, 'agreed: {board: improvement$0\\}');
    assert.equal(plain, 'agreed: {board: improvement}');
  });

  it('adds nothing before what stands there, or to what goes on below', () => {
    const cases: [field: string, line: string][] = [
      ['links: [BAU, O$0]', 'links: [BAU, O25.2]'],
      ['links: ["O2$0"]', 'links: ["O25.2"]'],
      ['links: [BAU, O$0 # and', 'links: [BAU, O25.2 # and'],
      ['links: [O$0, BAU', 'links: [O25.2, BAU'],
      ['links: [BAU, O$0\n  ]', 'links: [BAU, O25.2'],
      ['links: [BAU,$0\n  O25.1]', 'links: [BAU, O25.2,'],
    ];
    for (const [field, line] of cases) assert.equal(both(field, 'O25.2')[0], line, field);
  });
});
