import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import {
  semanticTokens,
  semanticTokensIn,
  tokenEdits,
} from '../../server/features/semantic-tokens';
import { tokenModifiers, tokenTypes } from '../../server/features/semantic-tokens/legend';
import type { Snapshot } from '../../server/features/snapshot';
import { textOf } from '../../server/plan/document';
import { rounds } from '../support/effort';
import { anyEdit, editOf, planText } from '../support/plans';
import { configSnapshot, planSnapshot } from '../support/snapshots';

interface Told {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly is: string;
}

/** Packed tokens, each with its place in the file. */
function unpacked(data: readonly number[]): readonly Told[] {
  const found: Told[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = down > 0 ? right : character + right;
    line += down;
    const modifiers = tokenModifiers.filter((_, bit) => bits & (1 << bit));
    found.push({ line, character, length, is: [tokenTypes[type], ...modifiers].join('.') });
  }
  return found;
}

/** Each token as its text with what it is. */
function told(snapshot: Snapshot, data = semanticTokens(snapshot).data): readonly string[] {
  const lines = textOf(snapshot.document.fragments).split('\n');
  return unpacked(data).map(({ line, character, length, is }) => {
    const { places } = snapshot;
    const [from, to] = [character, character + length].map((column) =>
      places.offsetAt({ line, character: column }),
    );
    const start = places.offsetAt({ line, character: 0 });
    return `${lines[line]?.slice((from ?? 0) - start, (to ?? 0) - start)} ${is}`;
  });
}

/** The tokens of the lines of one action. */
function inAction(lines: string, blocks?: string): readonly string[] {
  const example = { actions: ['', lines], ...(blocks !== undefined && { blocks }) };
  const text = examplePlan(example);
  const snapshot = planSnapshot(text);
  const [first = ''] = lines.split('\n');
  const start = {
    line: text.slice(0, text.lastIndexOf(first)).split('\n').length - 1,
    character: 0,
  };
  const end = { line: start.line + lines.split('\n').length - 1, character: 0 };
  return told(snapshot, semanticTokensIn(snapshot, { start, end }).data);
}

describe('semantic tokens', () => {
  const cases: Record<string, readonly [lines: string, expected: readonly string[]][]> = {
    'codes and recommendations, known or not': [
      ['links: O25.1/ B19', ['O25 source', '1 recommendation', 'B19 source.unknown']],
      ['links: [O25.9, "BAU"]', ['O25 source', '9 recommendation.unknown', 'BAU source']],
      ['link-to:\n  - O25.1', ['O25 source', '1 recommendation']],
    ],
    refs: [
      ['ref: CS7', ['CS7 ref.declaration']],
      ['depends-on: [CS1, CS9]', ['CS1 ref', 'CS9 ref.unknown']],
    ],
    'officers by id and by title': [
      ['lead-officer: head-hr', ['head-hr officer']],
      ['lead: Head of HR / Nobody', ['Head of HR officer', 'Nobody officer.unknown']],
      ['partners: and Partners', []],
      [
        'partners: >-\n  Director of\n  Children’s Services',
        ['Director of officer', 'Children’s Services officer'],
      ],
    ],
    'stages and measures': [
      ['stage: foundation', ['foundation stage']],
      ['stage: other', ['other stage.unknown']],
      ['how-will-we-know:\n  - measure: none', ['none measure.unknown']],
    ],
    'statuses, dates and nothing like them': [
      ['status: on-track', ['on-track status']],
      ['status: fine', []],
      ['impact: emerging', ['emerging impact']],
      ['timeframe: 31/08/2026', ['31/08/2026 date']],
      ['deadline: soon', []],
      ['deadline: ongoing', ['ongoing date']],
      ['updates: [{date: 2026-05, status: at-risk}]', ['2026-05 date', 'at-risk status']],
    ],
    'what was read in criteria': [
      [
        'success-criteria: Visits in time rise from 70% in 2025 to 90% by July 2026',
        ['in time criterion.vague', '70 amount', '90 amount', '% unit', 'July 2026 date'],
      ],
      ['success-criteria:\n  - "Staff are confident"', ['confident criterion.vague']],
      ['how-will-we-know: [Staff are well, supported]', []],
    ],
    'agreed exceptions': [
      [
        '# exception links/duplicate until 2026-12-31: agreed with CS1 and NHS\nresources: A post',
        ['links/duplicate check', '2026-12-31 date', 'CS1 ref'],
      ],
      ['resources: One # exception nothing/such: no', ['nothing/such check.unknown']],
    ],
  };

  for (const [name, all] of Object.entries(cases)) {
    it(`tell ${name}`, () => {
      for (const [lines, expected] of all) assert.deepEqual(inAction(lines), expected, lines);
    });
  }

  it('tell where names are given', () => {
    const text =
      'sources:\n  O25:\n    aliases: [OFSTED25]\n    recommendations:\n      1: One\nofficers:\n  dcs:\n    title: Director\n    reports-to: dcs\nboards:\n  main: {title: Board, reporting-officer: dcs}\nstages:\n  - id: one\n    review:\n      board: main\npriorities:\n  - id: CS\nmeasures:\n  agency: {title: Agency}\n';
    assert.deepEqual(told(planSnapshot(text)), [
      'O25 source.declaration',
      'OFSTED25 source.declaration',
      '1 recommendation.declaration',
      'dcs officer.declaration',
      'Director officer.declaration',
      'dcs officer',
      'main board.declaration',
      'dcs officer',
      'one stage.declaration',
      'main board',
      'CS priority.declaration',
      'agency measure.declaration',
    ]);
  });

  it('tell names of golden-thread.yaml, there and in plans', () => {
    const config = 'officers:\n  dcs:\n    title: Director\n    reports-to: ceo\n';
    assert.deepEqual(told(configSnapshot(config)), [
      'dcs officer.declaration',
      'Director officer.declaration',
      'ceo officer.unknown',
    ]);
    const text = 'measures:\n  agency:\n    owner: dcs\n';
    assert.deepEqual(told(planSnapshot(text, { config })).at(-1), 'dcs officer');
    assert.deepEqual(told(planSnapshot(text)).at(-1), 'dcs officer.unknown');
  });

  for (const encoding of ['utf-8', 'utf-16', 'utf-32'] as const) {
    it(`count columns in ${encoding}`, () => {
      const text = 'measures:\n  ä: {owner: [💡, 💡💡 ]}\n';
      const found = told(planSnapshot(text, { encoding }));
      assert.deepEqual(found, [
        'ä measure.declaration',
        '💡 officer.unknown',
        '💡💡 officer.unknown',
      ]);
    });
  }

  it('are the same after edits as of a fresh text, and in parts as in the whole', () => {
    fc.assert(
      fc.property(planText, fc.array(anyEdit, { maxLength: 4 }), (start, edits) => {
        let snapshot = planSnapshot(start);
        let text = start;
        for (const share of edits) {
          const before = semanticTokens(snapshot).data;
          const edit = editOf(text, share);
          text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
          snapshot = snapshot.after([edit]);
          const { data } = semanticTokens(snapshot);
          assert.deepEqual(data, semanticTokens(planSnapshot(text)).data);
          assert.deepEqual(changed(before, tokenEdits(before, data)), data);
        }
        const whole = unpacked(semanticTokens(snapshot).data);
        const range = { start: { line: 3, character: 2 }, end: { line: 12, character: 0 } };
        const part = unpacked(semanticTokensIn(snapshot, range).data);
        assert.deepEqual(
          part,
          whole.filter(({ line }) => line >= 3 && line <= 12),
        );
      }),
      { numRuns: rounds(100) },
    );
  }).timeout(0);

  it('are apart, on one line each, in any text', () => {
    fc.assert(
      fc.property(planText, (text) => {
        for (const snapshot of [planSnapshot(text), configSnapshot(text)]) {
          let end = { line: 0, character: 0 };
          for (const { line, character, length } of unpacked(semanticTokens(snapshot).data)) {
            assert.ok(line > end.line || (line === end.line && character >= end.character));
            assert.ok(length > 0);
            end = { line, character: character + length };
          }
        }
      }),
      { numRuns: rounds(150) },
    );
  }).timeout(0);

  it('have a colour in VS Code, the one of the grammar where it has one', () => {
    const root = join(__dirname, '../../..');
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const grammar = readFileSync(join(root, 'syntaxes/improvement-plan.tmLanguage.json'), 'utf8');
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), tokenTypes);
    const own = tokenModifiers.filter((modifier) => modifier !== 'declaration');
    assert.deepEqual(ids(contributes.semanticTokenModifiers), own);
    const [{ scopes }] = contributes.semanticTokenScopes as [{ scopes: Record<string, string[]> }];
    const selectors = tokenTypes.map((type) => (type === 'criterion' ? 'criterion.vague' : type));
    assert.deepEqual(Object.keys(scopes), selectors);
    const names = new Set(
      [...grammar.matchAll(/"name": "([^"]+)"/g)].flatMap(([, all = '']) => all.split(' ')),
    );
    const only = ['board', 'stage', 'priority', 'measure', 'criterion.vague'];
    for (const [selector, all] of Object.entries(scopes)) {
      const isShared = all.every((scope) => names.has(scope));
      assert.equal(isShared, !only.includes(selector), selector);
    }
  });
});

/** Packed tokens after edits of them. */
function changed(
  data: readonly number[],
  edits: readonly { start: number; deleteCount: number; data?: number[] }[],
): readonly number[] {
  const all = [...data];
  for (const { start, deleteCount, data: more = [] } of edits)
    all.splice(start, deleteCount, ...more);
  return all;
}
