import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { chosen, editOf, itemOf, labels, plainClient } from '../../support/completions';
import { configAt, planAt } from '../../support/snapshots';

/** The first of two actions with a field, its text at `$0` to be completed. */
const inAction = (field: string, blocks = '') => examplePlan({ actions: [field, ''], blocks });
/** A line of the first action when a label was chosen on it. */
const line = (field: string, label: string, blocks?: string) =>
  chosen(inAction(field, blocks), label).trim();

const sources = `sources:
  O18:
    title: Ofsted inspection
    kind: inspection
    by: Ofsted
    date: 2018-11
    recommendations:
      1: Oversight of decisions
      2: Quality of plans
  O19:
    title: 'Peer review: front door'
    kind: peer-review
`;

describe('completion of links', () => {
  it('names sources and recommendations, those that nobody answers yet first', () => {
    const text = inAction('links: [O18.2, $0]', sources);
    assert.deepEqual(labels(text), ['O18.1', 'O18', 'O19']);
    assert.equal(itemOf(text, 'O18.1').detail, 'Ofsted inspection: no action answers it yet');
    const source = itemOf(text, 'O18');
    assert.equal(source.detail, 'inspection, Ofsted, 2018-11');
    assert.deepEqual(source.labelDetails, { description: 'Ofsted inspection' });
  });

  it('is found by the words of a title', () => {
    const { filterText } = itemOf(inAction('links: [$0]', sources), 'O19');
    assert.equal(filterText, 'O19 Peer review: front door');
  });

  it('completes the next code of a text', () => {
    assert.equal(line('links: O18/$0', 'O19', sources), 'links: O18/O19');
    assert.equal(line('links: O18/O$0/X', 'O19', sources), 'links: O18/O19/X');
    assert.equal(line('links: O18 $0', 'O19', sources), 'links: O18 O19');
    assert.equal(line('links: "O18/$0"', 'O19', sources), 'links: "O18/O19"');
    assert.equal(line("links: 'O18/O$0'", 'O19', sources), "links: 'O18/O19'");
    assert.equal(line('links: O19/O18.$0', 'O18.1', sources), 'links: O19/O18.1');
    assert.ok(!labels(inAction('links: O18/$0', sources)).includes('O18'));
  });

  it('works in every way to write a list', () => {
    assert.equal(line('links: $0', 'O19', sources), 'links: O19');
    assert.equal(line('links:$0', 'O19', sources), 'links: O19');
    assert.equal(line('links: [O1$0]', 'O19', sources), 'links: [O19]');
    assert.equal(line('links: [O18,$0]', 'O19', sources), 'links: [O18, O19]');
    assert.equal(line('links: [O18, O$0', 'O19', sources), 'links: [O18, O19$0]');
    assert.equal(line('links:\n  - O18\n  - $0', 'O19', sources), '- O19');
    assert.equal(line('links:\n  -$0', 'O19', sources), '- O19');
    assert.equal(line('links:\n  $0', 'O19', sources), '- O19');
    assert.equal(line('links: [O18, $0', 'O19', sources), 'links: [O18, O19$0]');
    assert.equal(line('links: [O18,  $0 # and', 'O19', sources), 'links: [O18,  O19 # and');
    assert.equal(line('links: [$0', 'O19', sources), 'links: [O19$0]');
    assert.equal(line('links: [O18,\n  $0\n  ]', 'O19', sources), 'O19');
    assert.equal(line('link-to: O18/$0\nlinks: x', 'O19', sources), 'link-to: O18/O19');
  });
});

const officers = `officers:
  dcs:
    title: 'Director: children, families'
  ad:
    title: Assistant Director
    organisation: Police
    aliases: [Number two]
`;

describe('completion of officers', () => {
  it('tells title, organisation and load', () => {
    const text = inAction('lead-officer: $0\nsenior-responsible-officer: ad', officers);
    const { detail, labelDetails, filterText } = itemOf(text, 'ad');
    assert.equal(detail, 'Assistant Director; Police; answers for 1 open action');
    assert.deepEqual(labelDetails, { description: 'Assistant Director' });
    assert.equal(filterText, 'ad Assistant Director Number two');
  });

  it('replaces the one in which the cursor is', () => {
    assert.equal(line('lead-officer: d$0', 'dcs', officers), 'lead-officer: dcs');
    assert.equal(line('lead-officer: ad / d$0', 'dcs', officers), 'lead-officer: ad / dcs');
    assert.equal(line('lead-officer: d$0irec / ad', 'dcs', officers), 'lead-officer: dcs / ad');
    assert.equal(line('lead-officer: Assistant D$0', 'ad', officers), 'lead-officer: ad');
    assert.equal(line('partners: [ad, $0]', 'dcs', officers), 'partners: [ad, dcs]');
    assert.equal(line('partners: [ad, $0', 'dcs', officers), 'partners: [ad, dcs$0]');
  });

  it('writes titles where the plan does, in quotes where YAML would tear them apart', () => {
    const plan = (field: string) =>
      examplePlan({
        actions: [field, "lead-officer: 'Director: children, families'"],
        blocks: officers,
      });
    const title = 'Director: children, families';
    assert.equal(chosen(plan('partners: $0'), title).trim(), `partners: "${title}"`);
    assert.equal(chosen(plan('partners: [ad, $0]'), title).trim(), `partners: [ad, "${title}"]`);
    assert.equal(chosen(plan("partners: 'Dir$0'"), title).trim(), `partners: '${title}'`);
    assert.equal(
      chosen(plan('partners: Assistant Director / Dir$0'), title).trim(),
      `partners: "Assistant Director / ${title}"`,
    );
    const { filterText } = itemOf(plan('partners: Assistant Director / Dir$0'), title);
    assert.match(filterText ?? '', /^Assistant Director \/ Director: children/);
    assert.equal(
      chosen(plan('partners: [As$0]'), 'Assistant Director').trim(),
      'partners: [Assistant Director]',
    );
  });

  it('works under printed headings, over several lines, and in place of an alias', () => {
    assert.equal(line('lead: d$0', 'dcs', officers), 'lead: dcs');
    assert.equal(line('lead-officer: |\n  ad\n  d$0', 'dcs', officers), 'dcs');
    assert.equal(line('lead-officer: >-\n  ad /\n  d$0', 'dcs', officers), 'dcs');
    const aliased = 'senior-responsible-officer: &who ad\nlead-officer: *wh$0o';
    assert.equal(line(aliased, 'dcs', officers), 'lead-officer: dcs');
    assert.equal(line('lead-officer: $0# who?', 'dcs', officers), 'lead-officer: dcs # who?');
  });

  it('does not let an officer report to itself', () => {
    const text = examplePlan({
      blocks: 'officers:\n  dcs:\n    title: A\n  ad:\n    title: B\n    reports-to: $0\n',
    });
    assert.deepEqual(labels(text), ['dcs']);
  });
});

describe('completion of ids and words', () => {
  it('names stages, boards, measures and actions', () => {
    assert.deepEqual(labels(inAction('stage: $0')), ['foundation', 'embedding']);
    assert.equal(
      itemOf(inAction('stage: $0'), 'foundation').detail,
      'from 1 March 2026 to 31 August 2026',
    );
    assert.deepEqual(labels(inAction('agreed:\n  board: $0')), ['improvement']);
    assert.equal(
      itemOf(inAction('agreed:\n  board: $0'), 'improvement').detail,
      'meets next on Tuesday 7 July 2026',
    );
    const measures =
      'measures:\n  agency:\n    title: Agency staff\n    unit: "%"\n    good-is: low\n';
    const { detail } = itemOf(inAction('success-criteria:\n  - measure: $0', measures), 'agency');
    assert.equal(detail, 'in %, low is good');
  });

  it('names other actions, none twice', () => {
    assert.deepEqual(labels(inAction('depends-on: [$0]')), ['CS2']);
    assert.deepEqual(labels(inAction('depends-on: [CS2, $0]')), []);
    assert.deepEqual(labels(inAction('depends-on:\n  - $0')), ['CS2']);
    assert.equal(line('depends-on:\n  - C$0', 'CS2'), '- CS2');
    assert.equal(itemOf(inAction('depends-on: $0'), 'CS2').detail, 'due 26 February 2027');
  });

  it('has the words of every vocabulary', () => {
    assert.deepEqual(labels(inAction('status: $0')).slice(0, 2), ['not-started', 'on-track']);
    assert.equal(line('status: on$0-trakc', 'on-track'), 'status: on-track');
    assert.equal(line('status: "on$0"', 'on-track'), 'status: "on-track"');
    assert.equal(line('status: at-risk $0# soon', 'on-track'), 'status: on-track # soon');
    assert.deepEqual(labels('stages:\n  - deliverables:\n      - met: $0\n'), ['true', 'false']);
    assert.deepEqual(labels('risks:\n  R1:\n    impact: $0\n'), ['1', '2', '3', '4', '5']);
    assert.equal(chosen('measures:\n  a:\n    unit: $0\n', '%'), '    unit: "%"');
  });

  it('gives a new action the next free ref', () => {
    const text = examplePlan({ actions: ['', 'ref: CS7', 'ref: $0'] });
    assert.deepEqual(labels(text), ['CS8']);
  });

  it('puts a space between a colon and what takes the place of its value', () => {
    assert.equal(line('status:$0 at-risk', 'on-track'), 'status: on-track');
    assert.equal(line('status:$0   at-risk # soon', 'on-track'), 'status: on-track # soon');
    assert.equal(line('status: $0 at-risk', 'on-track'), 'status: on-track');
    assert.equal(line('deadline:$0 2026-06-30', 'ongoing'), 'deadline: ongoing');
    assert.equal(line('agreed: {board:$0 x}', 'improvement'), 'agreed: {board: improvement}');
    const { textEdit } = itemOf(inAction('status:$0 at-risk'), 'on-track');
    assert.ok(textEdit && 'range' in textEdit, 'a part of it would leave both values there');
  });

  it('puts a comma between an entry in brackets and the next', () => {
    assert.equal(line('depends-on: [$0 CS1]', 'CS2'), 'depends-on: [CS2, CS1]');
    assert.equal(line('depends-on: [CS3,$0 CS1]', 'CS2'), 'depends-on: [CS3, CS2, CS1]');
    assert.equal(line('depends-on: [\n  $0 # one\n  CS1]', 'CS2'), 'CS2, # one');
  });

  it('fills in an entry between two others', () => {
    assert.equal(line('depends-on: [CS3, $0, CS1]', 'CS2'), 'depends-on: [CS3, CS2, CS1]');
    assert.equal(line('depends-on: [CS3,$0, CS1]', 'CS2'), 'depends-on: [CS3, CS2, CS1]');
    assert.equal(line('depends-on: [$0, CS1]', 'CS2'), 'depends-on: [CS2, CS1]');
    assert.equal(line('partners: [x, a$0, , y]', 'ad', officers), 'partners: [x, ad, , y]');
    assert.equal(line('links: [O18, $0, BAU]', 'O19', sources), 'links: [O18, O19, BAU]');
  });

  it('has nothing for what is closed, or has no comma before it', () => {
    const closed = [
      'depends-on: [CS1]$0',
      'depends-on: [CS1] $0',
      'depends-on: [CS1]$0 # soon',
      'depends-on: $0[CS1]',
      'depends-on:$0 [CS1]',
      'depends-on: [[CS1] $0]',
      'depends-on: ["CS1"$0, CS3]',
      'depends-on: [CS1\n  $0]',
      'agreed: {board: improvement}$0',
      'agreed: {board: improvement} $0',
      'status: "on-track"$0',
      "status: 'on-track' $0",
      'status: $0"on-track"',
      'status:$0 "on-track"',
      'deadline: "2026-06-30"$0',
      'deadline: &end $0',
      'deadline:$0 &end',
      'lead-officer:$0 &who dcs\npartners: *who',
      'depends-on: [CS1, , CS3]$0',
      'depends-on: [CS1, [CS3]$0',
      'depends-on: $0[CS1, , CS3]',
      'depends-on: [$0 CS1, , CS3]',
      'deadline: !!str $0',
      'status: $0~',
      'status: ~$0',
    ];
    for (const field of closed) assert.deepEqual(labels(inAction(field)), [], field);
  });

  it('asks for a range that the client can use', () => {
    const text = inAction('status: on$0-track');
    const { textEdit } = itemOf(text, 'complete');
    assert.ok(textEdit && 'insert' in textEdit);
    const { insert, replace } = textEdit;
    assert.deepEqual(insert.start, replace.start);
    assert.equal(replace.end.character - insert.end.character, '-track'.length);
    const plain = itemOf(text, 'complete', { client: plainClient });
    assert.ok(plain.textEdit && 'range' in plain.textEdit);
    assert.deepEqual(editOf(plain), { ...replace, newText: 'complete' });
    assert.equal(plain.labelDetails, undefined);
  });

  it('names what golden-thread.yaml has in itself, and plans what it shares', () => {
    const marked = 'officers:\n  dcs:\n    title: A\n  ad:\n    title: B\n    reports-to: $0\n';
    assert.deepEqual(labels(marked, { at: configAt(marked) }), ['dcs']);
    const config = 'sources:\n  CQC24:\n    title: Inspection\n    kind: inspection\n';
    const plan = inAction('links: [O25.1, $0]');
    assert.ok(labels(plan, { at: planAt(plan, { config }) }).includes('CQC24'));
  });

  it('shows nothing of what a problem masks', () => {
    const number = '943 476 5919';
    const text = inAction('lead-officer: $0', `officers:\n  dcs:\n    title: Head of ${number}\n`);
    const { labelDetails, detail } = itemOf(text, 'dcs');
    assert.ok(!JSON.stringify([labelDetails, detail]).includes(number));
  });
});
