import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { examplePlan } from '../../server/checks/support/example';
import { formatted } from '../../server/features/formatting/format';
import { fingerprintsOf } from '../../server/formats/fingerprints';
import { openDocument } from '../../server/plan/document';
import { applyEdits } from '../../server/plan/offsets';
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

/** Of each check the fingerprints of two texts, where they differ. */
function differing(before: string, after: string): readonly string[] {
  const was = new Set(fingerprints(before));
  return fingerprints(after).filter((one) => !was.has(one));
}

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
    const alike = examplePlan({ actions: Array(2).fill('links: [B19]\naction: Visit') });
    const twice = fingerprints(alike).filter((one) => one.startsWith('links/unknown-source'));
    assert.deepEqual(
      twice.map((one) => one.split(':').at(-1)),
      ['1', '2'],
    );
  });

  for (const name of ['dudley-2020', 'northbridge-2026', 'first-plan']) {
    it(`stay where ${name} is formatted`, () => {
      const plan = readFileSync(`samples/${name}.plan.yaml`, 'utf8');
      const loose = plan
        .replace(/^( +links:) \[([^,\]]+)\]$/gm, '$1 $2')
        .replace(
          /^( +(?:- )?(?:action|deadline|status|note):) ([A-Za-z0-9][^"':#\n]*)$/gm,
          "$1 '$2'",
        )
        .replace(/^( +deadline: ')(\d{4})-11-(\d\d)'$/gm, "$1$3 Nov $2'");
      assert.notEqual(loose, plan);
      const edits = formatted(openDocument(loose), 'plan');
      assert.ok('edits' in edits);
      assert.deepEqual(differing(loose, applyEdits(loose, edits.edits)), []);
    });
  }

  it('tell apart the actions in which something short stands, or nothing', () => {
    const actions = (first: string, second: string) =>
      examplePlan({
        actions: [
          `action: Review how visits are planned\n${first}`,
          `action: Train all who answer calls at the front door\n${second}`,
        ],
      });
    const complete = 'status: complete';
    const late = 'deadline: 2026-02-31';
    for (const field of [complete, late, 'officers: [Somebody Else]', 'deadline:']) {
      const fresh = differing(actions(field, 'note: A'), actions('note: A', field));
      assert.ok(fresh.length > 0, field);
    }
  });

  it('tell a number of a child from a phone number that stood there', () => {
    const note = (text: string) => examplePlan({ actions: [`action: ${text}`] });
    const fresh = differing(note('Ring 07700 900123 first'), note('Ring 943 476 5919 first'));
    assert.equal(fresh.filter((one) => one.startsWith('privacy/')).length, 1);
  });
});
