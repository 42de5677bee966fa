import assert from 'node:assert/strict';
import { examplePlan } from '../../server/checks/support/example';
import { fingerprintsOf } from '../../server/formats/fingerprints';
import { reportOn } from './support';

/** The fingerprints of the problems of a plan, each with its check. */
function fingerprints(text: string): readonly string[] {
  const report = reportOn({ 'a.plan.yaml': text });
  const [file = assert.fail()] = report.files;
  const prints = fingerprintsOf(file, report);
  return file.problems.map((problem) => `${problem.check} ${prints.get(problem)}`);
}

const text = examplePlan({
  actions: [
    'links: [B19]',
    'success-criteria: [Improved outcomes for children]',
    'deadline: 2026-02-31',
    'links: [B19]\naction: Review how visits are planned',
  ],
});

describe('fingerprints', () => {
  it('are one for each problem, each different', () => {
    const all = fingerprints(text);
    assert.ok(all.length >= 4);
    assert.equal(new Set(all).size, all.length);
  });

  it('stay where lines move', () => {
    assert.deepEqual(fingerprints(`# a note\n\n${text}`), fingerprints(text));
  });

  it('stay where refs are given anew', () => {
    const renumbered = text.replace(/\bCS(\d)\b/g, 'CS1$1');
    assert.notEqual(renumbered, text);
    assert.deepEqual(fingerprints(renumbered), fingerprints(text));
  });

  it('are others for another plan, field or wording', () => {
    const report = reportOn({ 'a.plan.yaml': text, 'b.plan.yaml': text });
    const [a = assert.fail(), b = assert.fail()] = report.files;
    const ofA = new Set(fingerprintsOf(a, report).values());
    assert.ok([...fingerprintsOf(b, report).values()].every((one) => !ofA.has(one)));
    assert.notDeepEqual(fingerprints(text.replace('2026-02-31', '2026-02-30')), fingerprints(text));
  });

  it('stay where others like them are not shown', () => {
    const report = reportOn({ 'a.plan.yaml': text });
    const [file = assert.fail()] = report.files;
    const few = { ...file, problems: file.problems.slice(1) };
    assert.deepEqual(fingerprintsOf(few, report), fingerprintsOf(file, report));
  });

  it('count what is alike in all else', () => {
    const twice = fingerprints(text).filter((one) => one.startsWith('links/unknown-source'));
    assert.deepEqual(
      twice.map((one) => one.split(':').at(-1)),
      ['1', '2'],
    );
  });
});
