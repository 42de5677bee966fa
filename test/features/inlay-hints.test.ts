import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { type HintKinds, inlayHints } from '../../server/features/inlay-hints';
import type { Snapshot } from '../../server/features/snapshot';
import { withRanges } from '../support/markers';
import { type Around, configSnapshot, planSnapshot } from '../support/snapshots';

const all: HintKinds = { stages: true, titles: true, ratings: true };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

/** The lines of a text that have hints, with those in « ». */
function hinted(
  text: string,
  snapshot: Snapshot,
  range = everywhere,
  kinds = all,
): readonly string[] {
  const lines = text.split('\n');
  const hints = inlayHints(snapshot, range, kinds);
  const touched = new Set(hints.map(({ position }) => position.line));
  for (const { position, label } of hints.reverse()) {
    const line = lines[position.line] ?? '';
    lines[position.line] =
      `${line.slice(0, position.character)}«${label}»${line.slice(position.character)}`;
  }
  return lines.filter((_, i) => touched.has(i)).map((line) => line.trim());
}

const inAction = (fields: string, kinds = all) => {
  const text = examplePlan({ actions: [fields] });
  const start = {
    line: text.split('\n').findIndex((line) => line.includes('actions:')),
    character: 0,
  };
  return hinted(text, planSnapshot(text), { ...everywhere, start }, kinds);
};

describe('inlay hints', () => {
  const cases: Record<string, readonly string[]> = {
    'links: [O25.1, BAU, B19]': [
      'links: [O25.1«Management oversight of decisions», BAU«Business as usual», B19]',
    ],
    'links: O25/BAU': [
      "links: O25«Ofsted inspection of children's services»/BAU«Business as usual»",
    ],
    'deadline: 31/07/2026 # as agreed': ['deadline: 31/07/2026«Foundation work» # as agreed'],
    'deadline: 2031-01-01': [],
    'stage: embedding\ndeadline: soon': ['stage: embedding«Embedding improvement»'],
    'stage: nonsense\ndeadline: 2026-07-31': [],
    "lead-officer: 'ad-csc / Head of HR'": [
      "lead-officer: 'ad-csc«Assistant Director Children's Social ...» / Head of HR'",
    ],
    'depends-on:\n  - CS1': ['- CS1«Reduce reliance on agency social workers»'],
    'agreed: {board: improvement}': ['agreed: {board: improvement«Improvement Board»}'],
  };
  const usual =
    /^(?:links: \[O25.1«Management oversight of decisions»\]|deadline: 2026-07-31«Foundation work»|senior-responsible-officer: dcs«.*»|lead-officer: ad-csc«.*»)$/;

  for (const [fields, expected] of Object.entries(cases)) {
    it(`stand beside ${fields.replace(/\n/g, ', ')}`, () => {
      assert.deepEqual(
        inAction(fields).filter((line) => !usual.test(line)),
        expected,
      );
    });
  }

  const rated = (fields: string) =>
    inlayHints(
      planSnapshot(examplePlan({ actions: [fields] }), { asOf: '2026-06-01' }),
      everywhere,
      { stages: false, titles: false, ratings: true },
    ).map(({ label, tooltip }) => `${label}: ${tooltip}`);

  it('say how an action is rated where its status says another, and why', () => {
    const update = 'updates:\n  - date: 2026-05-20\n    status: on-track\n';
    assert.deepEqual(rated(`status: on-track\n${update}`), []);
    assert.deepEqual(rated(`deadline: 2026-05-29\nstatus: on-track\n${update}`), [
      'calculated: off track: It was due on 29 May 2026.',
    ]);
    assert.deepEqual(rated('status: on-track\nwithdrawn:\n  reason: Overtaken'), []);
    assert.deepEqual(rated('status:\ndeadline: 2026-05-29'), []);
  });

  it('do not say again what is written', () => {
    const text = examplePlan({
      actions: ['lead-officer: head-of-hr, dcs\nstage: foundation-work'],
      blocks:
        "officers:\n  head-of-hr:\n    title: Head of HR\n  dcs:\n    title: Director of Children's Services\n",
    }).replace('id: foundation', 'id: foundation-work');
    const lines = hinted(text, planSnapshot(text));
    assert.ok(
      lines.includes("lead-officer: head-of-hr, dcs«Director of Children's Services»"),
      lines.join('\n'),
    );
    assert.deepEqual(
      lines.filter((line) => line.startsWith('stage:')),
      [],
    );
  });

  it('are only those of the range that was asked for', () => {
    const { text, ranges } = withRanges(
      examplePlan({ actions: ['links: [O25.1, ⟦BAU]\ndeadline: 2026-07⟧-31'] }),
    );
    const found = hinted(text, planSnapshot(text), ranges[0]);
    assert.deepEqual(found, ['links: [O25.1, BAU«Business as usual»]']);
  });

  it('can be switched off by kind', () => {
    const fields = 'links: [BAU]\nlead-officer: Head of HR';
    const lines = (kinds: HintKinds) => inAction(fields, kinds).map((line) => line.split(':')[0]);
    assert.deepEqual(lines({ stages: true, titles: false, ratings: false }), ['deadline']);
    assert.deepEqual(lines({ stages: false, titles: true, ratings: false }), [
      'links',
      'senior-responsible-officer',
    ]);
    assert.deepEqual(lines({ stages: false, titles: false, ratings: false }), []);
  });

  it('say the whole title where they are pointed at, and nothing that a problem masks', () => {
    const title = 'Review of the file of 943 476 5919, and of all that was learnt from it';
    const text = examplePlan({
      blocks: `sources:\n  R:\n    title: ${title}\n    kind: audit\n`,
      actions: ['links: R\nresources: The case of 943 476 5919'],
    });
    const hints = inlayHints(planSnapshot(text), everywhere, all);
    assert.ok(hints.some(({ tooltip }) => String(tooltip).endsWith('learnt from it')));
    assert.ok(!JSON.stringify(hints).includes('943'));
  });

  it('count columns as the client does, with any line ends, and know golden-thread.yaml', () => {
    const text = examplePlan({ actions: ['links: [O25.1] # é👩'] });
    const positions = (around: Around, eol = '\n') =>
      inlayHints(planSnapshot(text.replace(/\n/g, eol), around), everywhere, all).map(
        ({ position }) => position,
      );
    const expected = positions({});
    assert.deepEqual(positions({ encoding: 'utf-8' }), expected);
    assert.deepEqual(positions({}, '\r\n'), expected);
    const config = 'officers:\n  a:\n    title: Head\n  b:\n    reports-to: a\n';
    assert.deepEqual(hinted(config, configSnapshot(config)), ['reports-to: a«Head»']);
  });
});
