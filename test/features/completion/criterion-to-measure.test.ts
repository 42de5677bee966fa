import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import { examplePlan } from '../../../server/checks/support/example';
import { resolveCompletion } from '../../../server/features/completion/resolve';
import {
  ableClient,
  editOf,
  itemOf,
  labels,
  offered,
  plainClient,
} from '../../support/completions';
import { atCursor } from '../../support/markers';
import { planAt, planSnapshot } from '../../support/snapshots';

const criterion = (text: string, field = 'success-criteria', blocks = '') =>
  examplePlan({ actions: [`${field}:\n  - ${text}`, ''], blocks });
const measurable = 'Agency staff fill fewer than 12% of permanent posts by August 2026';
const label = 'As a measure: Agency staff fill of permanent posts';
const isOffered = (marked: string, trigger?: string) =>
  labels(marked, trigger === undefined ? {} : { trigger }).some((one) => one.startsWith('As a'));

/** The text once an item is chosen by a client without snippets. */
function accepted(marked: string, item: CompletionItem): string {
  const { text } = atCursor(marked);
  const { places } = planSnapshot(text);
  const own = editOf(item);
  const edits = [{ range: own, newText: own.newText }, ...(item.additionalTextEdits ?? [])]
    .map(({ range, newText }) => ({
      start: places.offsetAt(range.start),
      end: places.offsetAt(range.end),
      newText,
    }))
    .sort((a, b) => b.start - a.start);
  return edits.reduce(
    (all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end),
    text,
  );
}

describe('completion of a criterion as a measure', () => {
  it('replaces the criterion, and adds what was read of it to the measures', () => {
    for (const field of ['success-criteria', 'how-will-we-know']) {
      const marked = criterion(`${measurable}$0`, field);
      const text = accepted(marked, itemOf(marked, label, { client: plainClient }));
      assert.match(
        text,
        new RegExp(`${field}:\\n {10}- measure: agency-staff-fill-permanent\\n {8}\\w`),
      );
      const { lists } = planSnapshot(text);
      const { targets, unit } = lists.measures.get('agency-staff-fill-permanent')?.values ?? {};
      assert.deepEqual([targets?.[0]?.value, targets?.[0]?.by?.day, unit], [12, '2026-08-31', '%']);
    }
  });

  it('goes after the measures that are there, and keeps the words that it leaves unsaid', () => {
    const blocks = 'measures:\n  visits:\n    title: Visits\n';
    const two = 'Agency staff fill under 12% of posts and sickness falls below 4% by May 2027';
    const marked = criterion(`${two} $0# agreed`, 'success-criteria', blocks);
    const [item] = offered(marked, { client: plainClient }).items.filter((one) =>
      one.label.startsWith('As a measure'),
    );
    const text = accepted(marked, item ?? assert.fail());
    assert.match(text, /- text: Agency staff .* 2027\n {12}measure: [a-z-]+ # agreed\n/);
    assert.match(text, /\nmeasures:\n {2}visits:\n {4}title: Visits\n {2}agency/);
  });

  it('takes the place of the whole criterion wherever the cursor is in it', () => {
    const marked = criterion(measurable.replace('12%', '12%$0'));
    const item = itemOf(marked, label, { client: ableClient });
    assert.ok(item.textEdit && 'range' in item.textEdit);
    const { position } = atCursor(marked);
    const { start, end } = item.textEdit.range;
    assert.deepEqual([start.line, end.line], [position.line, position.line]);
    assert.equal(end.character - start.character, measurable.length);
    assert.ok(item.filterText?.startsWith('Agency staff fill fewer than 12%'));
  });

  it('is told in full when it is looked at', () => {
    const marked = criterion(`${measurable}$0`);
    const { snapshot } = planAt(marked);
    const item = itemOf(marked, label);
    assert.equal(item.documentation, undefined);
    const { documentation } = resolveCompletion(snapshot, item, 'plaintext');
    assert.deepEqual(documentation, {
      kind: 'plaintext',
      value: `Agency staff fill of permanent posts

A new measure of the plan. What is missing is left for you to fill in there.

- Measured in: %
- Lower is better
- No baseline
- Target: 12% by 31 August 2026`,
    });
  });

  it('is offered for what is half written, and in a line that is broken', () => {
    assert.ok(isOffered(criterion('Agency staff fill fewer than 12%$0')));
    assert.ok(isOffered(criterion('> 90% of visits are in time by May 2026 $0')));
    assert.ok(isOffered(criterion(`"${measurable}$0"`)));
  });

  it('is not offered where there is nothing to measure, or something would be lost', () => {
    for (const text of [
      'Staff are confident $0',
      'A strategy is published by May 2026$0',
      '$0',
      `text: ${measurable}$0\n    by: 2026-08-31`,
      'measure: agency$0',
      `${measurable.replace(' of', ' of\n   ')}$0`,
      `{ text: ${measurable}$0 }`,
    ]) {
      assert.ok(!isOffered(criterion(text)), text);
    }
    assert.ok(!isOffered(examplePlan({ actions: [`outcomes:\n  - ${measurable}$0`] })));
    assert.ok(!isOffered(examplePlan({ actions: [`success-criteria: [${measurable}$0]`] })));
  });

  it('is not offered to whoever is typing a word', () => {
    assert.ok(!isOffered(criterion(measurable.replace(' 2026', '$0'))));
    assert.ok(!isOffered(criterion(measurable.replace('fewer', 'few$0er'))));
    assert.ok(!isOffered(criterion(`${measurable} $0`), ' '));
    assert.ok(isOffered(criterion(`${measurable} $0`)));
  });

  it('is not offered on the last line, where its two edits would meet', () => {
    const text = criterion(`${measurable}$0`);
    assert.ok(!isOffered(text.slice(0, text.indexOf('$0') + 2)));
  });
});
