import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { hover } from '../../../server/features/hover';
import { metBoard } from '../../support/boards';
import { shown } from '../../support/hovers';
import { type Around, configAt, planAt } from '../../support/snapshots';

const says = (action: string, around: Around = {}) => {
  const marked = examplePlan({ actions: [action], blocks: metBoard });
  return shown(marked, planAt(marked, around))?.says.split('\n').filter(Boolean);
};

describe('hover on a deadline', () => {
  it('says the weekday, the stage, the working days to go and the meeting before it', () => {
    assert.deepEqual(says('deadline: 31/08/2026$0'), [
      '**Monday 31 August 2026**',
      '- No working day: the Summer bank holiday',
      '- Stage: Foundation work',
      '- 64 working days to go',
      '- Board meeting before it: Improvement Board, 7 July 2026',
    ]);
  });

  it('says what a month counts as, and looks back on what has passed', () => {
    assert.deepEqual(says('timeframe: Ju$0ly 2026', { asOf: '2026-08-10' }), [
      '**Friday 31 July 2026** is what this month counts as',
      '- Stage: Foundation work',
      '- 6 working days ago',
      '- Board meeting before it: Improvement Board, 7 July 2026',
    ]);
    assert.ok(says('deadline: 2026-0$06-01')?.includes('- On the as-of date'));
  });

  it('says when the board does not meet any more before it, and when it meets on the day', () => {
    assert.equal(
      says('deadline: 2026-0$06-30')?.at(-1),
      '- Improvement Board has no meeting left before it; the last was on 12 May 2026',
    );
    assert.equal(says('deadline: 2026-07$0-07')?.at(-1), '- Improvement Board meets on that day');
  });

  it('says how it moved and who agreed, masked and as no markup', () => {
    const moved = [
      'original-deadline: 2026-07-31',
      'deadline-changes:',
      '  - { from: 2026-07-31, to: 2026-09-30, on: 2026-05-12, agreed-by: "*Board*", reason: Ask jane.doe@mail.example }',
      'deadline: 2026-11$0-30',
    ].join('\n');
    assert.deepEqual(says(moved)?.slice(-3), [
      '- Moved 2 times, 122 days later in all',
      '- 31 July 2026 to 30 September 2026, agreed by \\*Board\\* on 12 May 2026: Ask •••••••••••••••••••••',
      '- 30 September 2026 to 30 November 2026, without a record of who agreed',
    ]);
  });

  it('says how far any other date is', () => {
    const milestone = 'milestones:\n  - text: Half way\n    due: 2026-06-1$05';
    assert.deepEqual(says(milestone), ['**Monday 15 June 2026**', '- 10 working days to go']);
    const config = 'as-of: 2026-0$06-15\n';
    assert.match(shown(config, configAt(config))?.says ?? '', /^\*\*Monday 15 June 2026/);
  });

  it('names no place beside the pointer', () => {
    for (const [text, isOn] of [
      ['plan:\n  ends:$0  2027-08-31\n', false],
      ['plan:\n  ends: $0 2027-08-31\n', false],
      ['plan:\n  ends: $02027-08-31\n', true],
    ] as const) {
      const { snapshot, position } = planAt(text);
      const found = hover(snapshot, position, { format: 'markdown', besideProblems: false });
      assert.equal(found?.range !== undefined, isOn, text);
      assert.ok(found);
    }
  });

  it('says nothing of what is no date', () => {
    for (const text of ['31/02/2026', 'soon', 'ongoing', '']) {
      assert.equal(says(`deadline: ${text}$0`), undefined, text);
    }
  });
});
