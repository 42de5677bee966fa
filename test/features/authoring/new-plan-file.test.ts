import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newPlanFile } from '../../../server/features/authoring/new-plan-file';
import type { NewPlanFile, NewPlanParams } from '../../../server/protocol';
import { addDays } from '../../../server/text/dates';
import { lineStarts } from '../../../server/text/places';
import { rounds } from '../../support/effort';
import { judgeText } from '../../support/judged';

const least: NewPlanParams = {
  title: 'A plan',
  starts: '1 April 2026',
  ends: 'August 2027',
  priorities: [],
};

function made(params: Partial<NewPlanParams> = {}): NewPlanFile {
  const file = newPlanFile({ ...least, ...params });
  assert.ok('text' in file, JSON.stringify(file));
  return file;
}

function replaced({ text, replace: { start, end } }: NewPlanFile): string {
  const starts = lineStarts(text);
  const at = ({ line, character }: typeof start) => (starts[line] ?? 0) + character;
  return text.slice(at(start), at(end));
}

describe('a new plan from answers', () => {
  it('is written from the title and the dates alone', () => {
    const file = made();
    assert.equal(file.name, 'a-plan.plan.yaml');
    assert.match(file.text, /starts: 2026-04-01\n {2}ends: 2027-08-31/);
    assert.equal(replaced(file), 'The first action on First priority (to be written)');
  });

  it('answers a source under a short code, whose first recommendation is to be written', () => {
    const codes = ['Ofsted inspection 2025', 'Peer challenge', '2025', '???'].map(
      (source) => /^sources:\n {2}(\S+):/m.exec(made({ source }).text)?.[1],
    );
    assert.deepEqual(codes, ['O25', 'PC', 'R25', 'R1']);
    assert.match(replaced(made({ source: 'Peer challenge' })), /^The first recommendation/);
  });

  it('is refused without a title or with days that cannot be', () => {
    const refusals: readonly (readonly [Partial<NewPlanParams>, RegExp])[] = [
      [{ title: ' ' }, /Give the plan a title/],
      [{ starts: 'soon' }, /on which day the plan starts/],
      [{ ends: 'March 2026' }, /ends before it starts/],
    ];
    for (const [params, message] of refusals) {
      assert.match(JSON.stringify(newPlanFile({ ...least, ...params })), message);
    }
  });

  it('tells what is still to be written, and nothing of what was answered', () => {
    const { text } = made({
      source: 'Peer challenge',
      priorities: ['Quality'],
      officer: 'Director: Adults',
    });
    const { problems } = judgeText(text, { asOf: '2026-06-01' });
    const lines = text.split('\n');
    assert.deepEqual(
      problems.map(({ check, start }) => `${check} ${lines[start.line]?.trim()}`),
      [
        'plan/placeholder 1: The first recommendation, in the words of the report (to be written)',
        'plan/placeholder title: Head of Service (to be written)',
        'plan/placeholder - What will be different for the people the service is for (to be written)',
        'plan/placeholder action: The first action on Quality (to be written)',
        'plan/placeholder - What this action changes for them (to be written)',
        'plan/placeholder - The audit, figure or voice that will show it (to be written)',
        'success/nothing-measurable success-criteria:',
      ],
    );
  });

  it('has no error on its first day, and no warning but of blank criteria, whatever was answered', () => {
    const words = fc.constantFrom(
      'Quality: & care',
      'Care #1',
      "Children's services",
      '2026',
      '- yes',
      'Éire "x"',
    );
    const answers = fc.record({
      title: words,
      organisation: fc.option(words, { nil: '' }),
      start: fc.integer({ min: 0, max: 1500 }),
      length: fc.integer({ min: 30, max: 1500 }),
      source: fc.constantFrom('', 'Ofsted inspection 2025', 'Peer: challenge', '#7'),
      priorities: fc.uniqueArray(words, { maxLength: 6 }),
      officer: fc.constantFrom('', 'Director: Adults', 'Chief Executive'),
    });
    fc.assert(
      fc.property(answers, ({ start, length, ...rest }) => {
        const starts = addDays('2025-01-01', start);
        const file = made({ ...rest, starts, ends: addDays(starts, length) });
        const { problems } = judgeText(file.text, { asOf: starts });
        const bad = problems.filter(
          ({ severity, check }) =>
            severity !== 'suggestion' && check !== 'success/nothing-measurable',
        );
        assert.deepEqual(
          bad.map(({ check, message }) => `${check} ${message}`),
          [],
          file.text,
        );
      }),
      { numRuns: rounds(200) },
    );
  }).timeout(300_000);
});
