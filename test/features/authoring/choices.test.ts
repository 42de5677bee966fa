import assert from 'node:assert/strict';
import { examplePlan } from '../../../server/checks/support/example';
import { choices } from '../../../server/features/authoring/choices';
import { atCursor } from '../../support/markers';
import { configSnapshot, planSnapshot } from '../../support/snapshots';

const sources = `sources:
  O25:
    title: Ofsted inspection
    kind: inspection
    recommendations:
      1: Oversight
      2: Timeliness
  BAU:
    title: Business as usual
    kind: business-as-usual`;
const text = examplePlan({
  blocks: sources,
  actions: ['status: at-risk', 'ref: CS2\nlead-officer: Head of HR'],
});
const all = choices(planSnapshot(text));

/** The keys of what the cursor at `$0` is in. */
function cursor(before: RegExp, after: string) {
  const { text: plain, position } = atCursor(text.replace(before, after));
  const { action, priority } = choices(planSnapshot(plain), position) ?? {};
  return [action, priority];
}

describe('what there is to choose from', () => {
  it('has the actions with what tells them apart', () => {
    assert.deepEqual(all?.actions[0], {
      key: 'CS1',
      ref: 'CS1',
      text: 'Reduce reliance on agency social workers',
      status: 'at-risk',
      deadline: { day: '2026-07-31', words: '31 July 2026' },
    });
  });

  it('has recommendations that no action answers first, and sources as a whole last', () => {
    assert.deepEqual(
      all?.links.map(({ code, isAnswered }) => [code, isAnswered]),
      [
        ['O25.2', false],
        ['O25.1', true],
        ['O25', undefined],
        ['BAU', undefined],
      ],
    );
  });

  it('has officers with what they carry, and priorities with their next ref and owners', () => {
    assert.deepEqual(all?.officers[0], {
      name: 'dcs',
      title: "Director of Children's Services",
      about: 'answers for 2 open actions',
    });
    assert.deepEqual(all?.priorities, [
      {
        title: 'Capacity and staffing',
        about: '0 of 2 actions complete',
        nextRef: 'CS3',
        owners: ['dcs'],
        likelyLink: 'O25.2',
      },
    ]);
  });

  it('has of each priority what its next action most likely answers', () => {
    const likely = (...links: string[]) => {
      const blocks = `${sources}\n  P24:\n    title: Peer review\n    kind: peer-review\n    recommendations:\n      1: Data\n      2: Audit\n`;
      const actions = links.map((one) => `links: [${one}]`);
      const found = choices(planSnapshot(examplePlan({ blocks, actions })));
      return found?.priorities[0]?.likelyLink;
    };
    assert.equal(likely('BAU'), 'O25.1');
    assert.equal(likely('P24.1', 'P24.1', 'O25.1'), 'P24.2');
    assert.equal(likely('O25.1, O25.2', 'P24.1, P24.2', 'P24.2, BAU'), 'P24.2');
    assert.equal(
      choices(planSnapshot('priorities:\n  - id: A\n'))?.priorities[0]?.likelyLink,
      undefined,
    );
  });

  it('has days to come, each once, the soonest first', () => {
    assert.deepEqual(
      all?.days.map(({ day, what }) => [day, what]),
      [
        ['2026-07-07', 'next meeting of Improvement Board'],
        ['2026-08-31', 'end of the stage Foundation work'],
        ['2027-08-31', 'end of the stage Embedding improvement, end of the plan'],
      ],
    );
    assert.equal(all?.days[0]?.text, 'Tuesday 7 July 2026');
  });

  it('masks what identifies a person', () => {
    const named = text.replace('Oversight', 'Ask jane.doe@gmail.com');
    assert.doesNotMatch(JSON.stringify(choices(planSnapshot(named))), /jane\.doe/);
  });

  it('knows what the cursor is in', () => {
    assert.deepEqual(cursor(/- ref: CS2/, '- re$0f: CS2'), ['CS2', 0]);
    assert.deepEqual(cursor(/ {6}- ref: CS2/, '$$0      - ref: CS2'), ['CS2', 0]);
    assert.deepEqual(cursor(/deadline/, 'dead$0line'), ['CS1', 0]);
    assert.deepEqual(cursor(/Capacity/, 'Cap$0acity'), [undefined, 0]);
    assert.deepEqual(cursor(/Ofsted/, 'Of$0sted'), [undefined, undefined]);
  });

  it('is nothing in a list that plans share', () => {
    assert.equal(choices(configSnapshot('region: scotland\n')), undefined);
  });
});
