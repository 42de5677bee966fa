import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { judgeText } from '../support/judged';

/** A plan whose one link is in no list, with a comment put into it. */
function plan(place: (text: string) => string): readonly (string | number)[] {
  const text = place(examplePlan({ actions: ['links: [O25.1, ZZ9]'] }));
  const { problems, exceptions } = judgeText(text);
  return [...problems.map(({ check }) => check), exceptions.size];
}

const agreed = '# exception links/unknown-source: agreed by the board';

describe('an agreed exception', () => {
  const places: Readonly<Record<string, (text: string) => string>> = {
    'on the line of its field': (text) => text.replace('ZZ9]', `ZZ9] ${agreed}`),
    'on the line above': (text) => text.replace(/( +)links: \[O25.1, Z/, `$1${agreed}\n$&`),
    'stacked above another': (text) =>
      text.replace(
        /( +)links: \[O25.1, Z/,
        `$1${agreed}\n$1# exception links/unknown-source: again\n$&`,
      ),
    'on the first line of the action': (text) => text.replace('- ref: CS1', `- ref: CS1 ${agreed}`),
    'above the action': (text) =>
      text.replace('      - ref: CS1', `      ${agreed}\n      - ref: CS1`),
    'on the first line of its priority': (text) => text.replace('- id: CS', `- id: CS ${agreed}`),
    'on actions:': (text) => text.replace('    actions:\n', `    actions: ${agreed}\n`),
    'on priorities:': (text) => text.replace('priorities:\n', `priorities: ${agreed}\n`),
    'with a colon behind its first word': (text) =>
      text.replace('ZZ9]', `ZZ9] ${agreed.replace('# exception', '#Exception:')}`),
    'on plan:': (text) => text.replace('plan:\n', `plan: ${agreed}\n`),
  };
  for (const [name, place] of Object.entries(places)) {
    it(`${name} covers the problem and is counted`, () => {
      const found = plan(place);
      assert.ok(!found.includes('links/unknown-source'), String(found));
      assert.ok(Number(found.at(-1)) >= 1);
    });
  }
  it('keeps what it covers for those who ask', () => {
    const text = examplePlan({ actions: ['links: [O25.1, ZZ9]', 'links: [ZZ9]'] });
    const all = judgeText(text).problems.filter(({ check }) => check === 'links/unknown-source');
    const { excepted } = judgeText(text.replace('actions:\n', `actions: ${agreed}\n`));
    assert.deepEqual(
      excepted.map(({ problem, reason }) => [problem.start, problem.message, reason]),
      all.map(({ start, message }) => [start, message, 'agreed by the board']),
    );
    assert.equal(all.length, 2);
  });
  it('on another entry covers nothing and says so', () => {
    const found = plan((text) => text.replace(/deadline: \S+/, `$& ${agreed}`));
    assert.deepEqual([...found].sort(), [0, 'exceptions/unused', 'links/unknown-source']);
  });
  it('is none where a comment only begins with that word', () => {
    const found = plan((text) => text.replace('ZZ9]', 'ZZ9] # Exception: the board agreed'));
    assert.deepEqual(found, ['links/unknown-source', 0]);
  });
  it('without a reason covers nothing', () => {
    const found = plan((text) => text.replace('ZZ9]', 'ZZ9] # exception links/unknown-source'));
    assert.deepEqual([...found].sort(), [0, 'exceptions/no-reason', 'links/unknown-source']);
  });
  it('that has expired covers nothing, until its day is past it does', () => {
    const until = (day: string) =>
      plan((text) =>
        text.replace('ZZ9]', `ZZ9] # exception links/unknown-source until ${day}: agreed`),
      );
    assert.deepEqual([...until('2026-05-31')].sort(), [
      0,
      'exceptions/expired',
      'links/unknown-source',
    ]);
    assert.deepEqual(until('2026-06-01'), [1]);
  });
  it('cannot cover what is wrong with the file itself', () => {
    const found = plan((text) =>
      text.replace('plan:\n', 'plan: # exception yaml/syntax: no\n').replace(', ZZ9]', ''),
    );
    assert.ok(found.includes('yaml/syntax'));
  });
  it('in a text is text', () => {
    const found = plan((text) =>
      text.replace('[O25.1, ZZ9]', '[O25.1]').replace(/action: .*/, `action: "About ${agreed}"`),
    );
    assert.deepEqual(found, [0]);
  });
});
