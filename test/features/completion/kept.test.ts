/** What an item that is chosen must never do to the rest of a plan. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { examplePlan } from '../../../server/checks/support/example';
import { completion } from '../../../server/features/completion';
import { type NodeAt, nodeAt } from '../../../server/features/node-at';
import type { Snapshot } from '../../../server/features/snapshot';
import { entryLine, lineAt } from '../../../server/plan/lines';
import { applyEdits } from '../../../server/plan/offsets';
import { parse } from '../../../server/plan/parse';
import type { Node } from '../../../server/plan/tree';
import { isKnownKey } from '../../../server/plan/vocabulary';
import { examplePlans } from '../../support/commented';
import { editOf, plainClient } from '../../support/completions';
import { rounds } from '../../support/effort';
import { share } from '../../support/plans';
import { planSnapshot } from '../../support/snapshots';

const samples = ['dudley-2020', 'northbridge-2026', 'first-plan'].map((name) =>
  readFileSync(join(__dirname, '../../../../samples', `${name}.plan.yaml`), 'utf8'),
);

/** What is done to a line at the cursor before somebody asks: nothing, or what leaves it half written. */
const halfWritten = fc.constantFrom<(before: string, after: string) => [string, string]>(
  (before, after) => [before, after],
  (before, after) => [before, after.replace(/\]/, '')],
  (before, after) => [before, after.replace(/["']/, '')],
  (before) => [before, ''],
  (before) => [`${before} `, ''],
  (before) => [before.replace(/\S$/, '$&, '), ''],
  (before, after) => [before.replace(/\S$/, '$&, '), after],
  (before, after) => [`${before} `, after],
  (before, after) => (/\w$/.test(before) ? [`${before}, `, `, ${after}`] : [before, after]),
  (before) => [before.replace(/(: +|- +)(\S)/, '$1[$2'), ''],
  (before) => [`${before.replace(/(: +|- +)(\S)/, '$1["$2')}", `, ''],
);

/** Every text below a node with the key that it stands under. */
function textsOf(node: Node | undefined, under = ''): readonly string[] {
  if (node?.kind === 'map') {
    return node.pairs.flatMap(({ key, value }) => textsOf(value, key.value));
  }
  if (node?.kind === 'list') return node.items.flatMap((item) => textsOf(item, under));
  return node ? [`${under}: ${node.value}`] : [];
}

/** Every text below a node with all that it belongs to: keys, and what begins the items of lists. */
function ownersOf(node: Node | undefined, owners = ''): readonly string[] {
  if (node?.kind === 'map') {
    return node.pairs.flatMap(({ key, value }) => ownersOf(value, `${owners}/${key.value}`));
  }
  if (node?.kind !== 'list') return node ? [`${owners}: ${node.value}`] : [];
  return node.items.flatMap((item) => {
    const first = item?.kind === 'map' ? item.pairs[0]?.value : undefined;
    const name = first?.kind === 'scalar' ? first.value : '';
    return ownersOf(item, `${owners}/${name}`);
  });
}

const allTexts = ({ document: { fragments } }: Snapshot) =>
  fragments.flatMap(({ parsed }) => textsOf(parsed.root));
const isSound = ({ document: { fragments } }: Snapshot) =>
  fragments.every(({ parsed }) => parsed.faults.length === 0);

/** Whether a quotation mark or a bracket on a line is never closed. */
function isLeftOpen({ document: { fragments }, places }: Snapshot, line: number): boolean {
  return fragments.some(({ parsed }, i) =>
    parsed.faults.some(
      (fault) =>
        'reason' in fault &&
        /^unclosed/.test(fault.reason) &&
        places.positionIn(i, fault.start).line === line,
    ),
  );
}

/** A plan with the dashes of its lists right below their keys; as it is where it is not read so. */
function withoutIndentedLists(text: string): string {
  const levels = [{ from: 0, to: 0, isList: false }];
  const lines = text.split('\n').map((line) => {
    const [, { length: from } = '', dashes = ''] = /^( *)((?:- +)*)/.exec(line) ?? [];
    if (line.trim() === '') return line;
    const isList = dashes !== '';
    while (levels.some((one) => one.from > from || (one.from === from && one.isList && !isList))) {
      levels.pop();
    }
    const top = levels.at(-1) ?? { from: 0, to: 0, isList: false };
    const below = isList && !top.isList ? 0 : from - top.from;
    const to = top.to + below;
    if (top.from < from) levels.push({ from, to, isList });
    if (isList) levels.push({ from: from + dashes.length, to: to + dashes.length, isList: false });
    return ' '.repeat(to) + line.slice(from);
  });
  const moved = lines.join('\n');
  return isSound(planSnapshot(moved)) ? moved : text;
}

/** What some texts have more of than others. */
function missing(before: readonly string[], after: readonly string[]): readonly string[] {
  const left = [...after];
  return before.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Whether a text is the one at a node, or begins with what is half typed there: it gives way to a choice. */
function isOf(node: NodeAt, text: string): boolean {
  if (node.on === 'gap') return node.word.text !== '' && text.includes(`: ${node.word.text}`);
  return (
    node.on === 'value' && node.value?.kind === 'scalar' && text.endsWith(`: ${node.value.value}`)
  );
}

describe('an item that is chosen', () => {
  it('leaves every other key and text of a plan as it was', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...samples), fc.constantFrom(...examplePlans)),
        share,
        halfWritten,
        share,
        (sample, where, half, which) => {
          const near = Math.round(where * sample.length);
          const { start, end } = lineAt(sample, near);
          const [before, after] = half(sample.slice(start, near), sample.slice(near, end));
          // Where nothing stands, the author says by the indentation what a line is to belong to.
          if (/^[\s,-]*$/.test(before + after)) return;
          const text = sample.slice(0, start) + before + after + sample.slice(end);
          const snapshot = planSnapshot(text);
          const { places } = snapshot;
          const offset = start + before.length;
          const { index, offset: inFragment } = places.spotOf(offset);
          const position = places.positionIn(index, inFragment);
          const items = completion(snapshot, { position }, plainClient)?.items ?? [];
          const item = items[Math.floor(which * (items.length - 1))];
          if (!item || item.additionalTextEdits) return;
          const { newText, ...range } = editOf(item);
          const offsetAt = ({ character }: typeof position) => start + character;
          const edit = { start: offsetAt(range.start), end: offsetAt(range.end), text: newText };
          const made = applyEdits(text, [edit]);
          const node = nodeAt(snapshot, position);
          const said = `${item.label} at ${before}$0${after}: ${made.slice(start, lineAt(made, start).end)}`;
          if (node.on === 'key') return;
          const key = entryLine(text, offset, isKnownKey)?.key;
          const hasValue = /:\s+\S/.test(before + after);
          if (key !== undefined && hasValue) {
            assert.equal(entryLine(made, start, isKnownKey)?.key, key, said);
          }
          assert.doesNotMatch(text.slice(edit.start, edit.end), /[[\]{}]/, said);
          const later = planSnapshot(made);
          if (after.trim() === '') assert.ok(!isLeftOpen(later, position.line), said);
          if (!isSound(snapshot)) return;
          assert.ok(isSound(later), said);
          const [lost, ...more] = missing(allTexts(snapshot), allTexts(later));
          if (lost !== undefined) assert.ok(isOf(node, lost), `${said} loses ${lost}`);
          assert.deepEqual(more, [], said);
        },
      ),
      { numRuns: rounds(2000) },
    );
  }).timeout(0);

  const sound = samples.flatMap((sample) => [sample, withoutIndentedLists(sample)]);
  const everyDepth = fc.constantFrom('', '  ', '    ', '      ', '        ', '          ');

  it('parts nothing on an empty line, however deep it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sound, examplePlan({}), withoutIndentedLists(examplePlan({}))),
        share,
        everyDepth,
        share,
        (sample, where, margin, which) => {
          const { end } = lineAt(sample, Math.round(where * sample.length));
          const text = `${sample.slice(0, end)}\n${margin}${sample.slice(end)}`;
          const snapshot = planSnapshot(text);
          const { index, offset } = snapshot.places.spotOf(end + 1 + margin.length);
          const position = snapshot.places.positionIn(index, offset);
          const items = completion(snapshot, { position }, plainClient)?.items ?? [];
          const item = items[Math.floor(which * (items.length - 1))];
          if (!item || !isSound(snapshot)) return;
          const { start, newText } = editOf(item);
          const from = end + 1 + start.character;
          const made = applyEdits(text, [
            { start: from, end: end + 1 + margin.length, text: newText },
          ]);
          const later = planSnapshot(made);
          const said = `${item.label} at ${margin.length} above ${sample.slice(end, end + 40)}`;
          assert.ok(isSound(later), said);
          assert.deepEqual(
            missing(ownersOf(parse(text).root), ownersOf(parse(made).root)),
            [],
            said,
          );
        },
      ),
      { numRuns: rounds(1000) },
    );
  }).timeout(0);
});
