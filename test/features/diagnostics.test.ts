import assert from 'node:assert/strict';
import fc from 'fast-check';
import { examplePlan } from '../../server/checks/support/example';
import { diagnosticsOf, tell } from '../../server/features/diagnostics';
import { textOf } from '../../server/plan/document';
import { edits } from '../bench/edits';
import { sample } from '../bench/enlarged';
import { rounds } from '../support/effort';
import { marked } from '../support/markers';
import { anyEdit, editOf, planText } from '../support/plans';
import { planSnapshot } from '../support/snapshots';

const page = 'https://github.com/golden-thread/golden-thread/blob/main/docs/checks';
const ofPlan = (actions: readonly string[]) => {
  const text = examplePlan({ actions });
  return { text, found: diagnosticsOf(planSnapshot(text)) };
};

describe('diagnostics', () => {
  it('have a code, the page of their check, a severity and a source', () => {
    const { text, found } = ofPlan(['links: [O25.1, B19]']);
    assert.equal(found.length, 1);
    const [{ range, message, ...rest } = assert.fail()] = found;
    assert.match(marked(text, [range]), /links: \[O25\.1, ⟦B19⟧\]/);
    assert.match(message as string, /^B19 /);
    assert.deepEqual(rest, {
      severity: 1,
      code: 'links/unknown-source',
      codeDescription: { href: `${page}/links/unknown-source.md` },
      source: 'golden-thread',
    });
  });

  it('name related places, and tag what could be taken out', () => {
    const { text, found } = ofPlan(['links: [O25.1, O25.1]', 'ref: CS1']);
    const [duplicate, ref] = found;
    assert.deepEqual(duplicate?.tags, [1]);
    const [place] = ref?.relatedInformation ?? [];
    assert.equal(place?.location.uri, 'file:///work/test.plan.yaml');
    assert.match(marked(text, place ? [place.location.range] : []), /ref: ⟦CS1⟧\n\s+links: \[O25/);
  });

  it('are the same objects where an edit left a problem as it was', () => {
    const snapshot = planSnapshot(ofPlan(['links: [B19]', 'links: [B20]']).text);
    const before = tell(snapshot);
    const at = textOf(snapshot.document.fragments).indexOf('B20');
    const now = tell(snapshot.after([{ start: at, end: at + 1, text: 'C' }]), before);
    assert.match(String(now.items.at(-1)?.message), /^C20 /);
    for (const [i, one] of before.items.slice(0, -1).entries()) assert.equal(now.items[i], one);
  });

  it('are the same, made from those before an edit or afresh', () => {
    fc.assert(
      fc.property(planText, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (start, changes) => {
        let snapshot = planSnapshot(start);
        let told = tell(snapshot);
        for (const one of changes) {
          snapshot = snapshot.after([editOf(textOf(snapshot.document.fragments), one)]);
          told = tell(snapshot, told);
          const fresh = planSnapshot(textOf(snapshot.document.fragments));
          assert.deepEqual(told.items, diagnosticsOf(fresh));
        }
      }),
      { numRuns: rounds(200) },
    );
  }).timeout(0);

  it('are the same afresh in the published plan, wherever a letter is typed', () => {
    const start = sample;
    let snapshot = planSnapshot(start);
    let told = tell(snapshot);
    for (const edit of [...edits(start, rounds(100))]) {
      snapshot = snapshot.after([edit]);
      told = tell(snapshot, told);
      const text = textOf(snapshot.document.fragments);
      assert.deepEqual(told.items, diagnosticsOf(planSnapshot(text)));
      snapshot = snapshot.after([{ start: edit.start, end: edit.start + 1, text: '' }]);
      told = tell(snapshot, told);
    }
    assert.deepEqual(told.items, diagnosticsOf(planSnapshot(start)));
  }).timeout(0);

  it('are at most 1,000 and one that says how many more, the gravest first to be kept', () => {
    const suggestion = 'links: [BAU]';
    const text = examplePlan({
      actions: [...Array.from({ length: 1100 }, () => suggestion), 'links: [B19]'],
      blocks: 'stages: []',
    });
    const snapshot = planSnapshot(text);
    const { problems } = snapshot.verdict;
    const found = diagnosticsOf(snapshot);
    assert.ok(problems.length > 1000);
    assert.equal(found.length, 1001);
    assert.ok(found.some(({ code }) => code === 'links/unknown-source'));
    assert.match(
      found.at(-1)?.message as string,
      new RegExp(`has ${problems.length - 1000} more problems`),
    );
  });

  it('show nothing of what a problem masks', () => {
    const number = '943 476 5919';
    const { text, found } = ofPlan([
      `resources: Case closed for ${number}\nlead-officer: Head of ${number}`,
    ]);
    assert.ok(text.includes(number));
    assert.ok(found.some(({ code }) => code === 'privacy/personal-data'));
    assert.ok(!JSON.stringify(found).includes(number));
  });
});
