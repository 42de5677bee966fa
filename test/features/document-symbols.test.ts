import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../server/features/document-symbols';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { marked } from '../support/markers';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const plan = `plan:
  title: Our plan
sources:
  O25:
    title: Ofsted
    kind: focused-visit
    date: 2025-11-03
    recommendations: {a: Oversight, b: "Timeliness"}
officers:
  dcs: {title: Director, vacant: yes}
boards:
  main:
stages:
  - id: first
    title: Foundation
    ends: 31/08/2026
priorities:
  - id: CS
    title: Staffing
    actions:
      - ref: CS1
        action: >-
          Reduce
          reliance
        timeframe: 2026-08-31
        status: on-track
      # between
      - action: Call 943 476 5919
        deadline: ongoing
        withdrawn: {reason: no}
    narrative: after
  - title: No letters
measures:
  rate:
    title: Rate
    unit: "%"
risks:
  R1: {title: Pay, owner: dcs}
decisions:
  - date: 2026-05
    text: Go on
`;

/** The outline, one line an entry: name, detail and lines. */
function shown(symbols: readonly DocumentSymbol[], indent = ''): string {
  return symbols
    .map(({ name, detail, range, children = [] }) => {
      const lines = `${range.start.line}-${range.end.line}`;
      const own = `${indent}${name}${detail === undefined ? '' : ` (${detail})`} ${lines}\n`;
      return own + shown(children, `${indent}  `);
    })
    .join('');
}

describe('the outline', () => {
  it('is the plan as a tree, with what one wants to know at a glance', () => {
    assert.equal(
      shown(documentSymbols(planSnapshot(plan))),
      `plan (Our plan) 0-1
sources 2-7
  O25 Ofsted (focused visit, 3 November 2025) 3-7
    a Oversight 7-7
    b Timeliness 7-7
officers 8-9
  dcs Director (vacant) 9-9
boards 10-11
  main 11-11
stages 12-15
  first Foundation (to 31 August 2026) 13-15
priorities 16-31
  CS Staffing (2 actions) 17-30
    CS1 Reduce reliance (due 31 August 2026, on track) 20-25
    Call ••• ••• •••• (withdrawn, ongoing) 27-29
  No letters (0 actions) 31-31
measures 32-35
  rate Rate (%) 33-35
risks 36-37
  R1 Pay (dcs) 37-37
decisions 38-40
  Go on (2026-05) 39-40
`,
    );
  });

  it('is the same where the file is read whole, and with the line ends of Windows', () => {
    const outline = shown(documentSymbols(planSnapshot(plan)));
    const whole = plan
      .replace('title: Our', 'title: &a Our')
      .replace('narrative: after', 'narrative: *a');
    assert.equal(shown(documentSymbols(planSnapshot(whole))), outline);
    const windows = planSnapshot(plan.replace(/\n/g, '\r\n'));
    assert.equal(shown(documentSymbols(windows)), outline);
  });

  it('marks the name of what is chosen', () => {
    const [, , , , , priorities] = documentSymbols(planSnapshot(plan));
    const action = priorities?.children?.[0]?.children?.[0];
    assert.ok(action);
    assert.match(marked(plan, [action.selectionRange]), /- ref: ⟦CS1⟧/);
  });

  it('names what has no name yet, and goes on in broken text', () => {
    const text =
      'sources:\n  O25:\n    title: > 90%\npriorities:\n  - id:\n    actions:\n      - deadline: [\n';
    assert.equal(
      shown(documentSymbols(planSnapshot(text))),
      `sources 0-2
  O25 > 90% 1-2
priorities 3-6
  priority without a name (1 action) 4-6
    action without a name 6-6
`,
    );
    assert.deepEqual(documentSymbols(planSnapshot('')), []);
  });

  it('knows golden-thread.yaml', () => {
    const config = 'region: scotland\nofficers:\n  dcs:\n    title: Director\n';
    assert.equal(
      shown(documentSymbols(configSnapshot(config))),
      'region (scotland) 0-0\nofficers 1-3\n  dcs Director 2-3\n',
    );
  });
});

describe('the search of all files', () => {
  const found = (query: string) =>
    workspaceSymbols(planSnapshot(plan), query).map(
      ({ name, containerName }) => `${containerName}: ${name}`,
    );

  it('finds entries by any letters of their names, in order', () => {
    assert.deepEqual(found('cs1'), ['CS Staffing: CS1 Reduce reliance']);
    assert.deepEqual(found('red rel'), ['CS Staffing: CS1 Reduce reliance']);
    assert.deepEqual(found('DIRECTOR'), ['officers: dcs Director']);
    assert.deepEqual(found('oversight'), ['O25 Ofsted: a Oversight']);
    assert.deepEqual(found('sources'), []);
    assert.equal(found('').length, 13);
  });
});
