import assert from 'node:assert/strict';
import { criterionAnswer } from '../../../server/features/authoring/read-criterion';

const say = (text: string, deadline?: string) => {
  const answer = criterionAnswer({ text, ...(deadline !== undefined && { deadline }) });
  return answer && `${answer.severity}: ${answer.message}`;
};

describe('a success criterion as it is typed', () => {
  it('is graded by its words', () => {
    assert.equal(
      say('No child waits longer than two weeks'),
      'information: Measurable: two people would come to the same answer.',
    );
    assert.equal(
      say('The practice standards are published'),
      'information: Verifiable: it exists, or it does not.',
    );
  });

  it('is told what it lacks, with an example that has the deadline as typed', () => {
    assert.equal(
      say('Re-referrals to the service reduce', '31/3/27'),
      "warning: Not yet testable: no amount (from what, to what?). For example: 'Re-referrals to the service reduce from … to … by 31 March 2027'.",
    );
    assert.match(say('Re-referrals to the service reduce', 'soon') ?? '', / by …'\.$/);
  });

  it('is not judged while it is hardly begun', () => {
    for (const text of ['', 'No child', '  Practice   improves '])
      assert.equal(say(text), undefined);
    assert.equal(criterionAnswer(JSON.parse('{"text":7}')), undefined);
  });
});
