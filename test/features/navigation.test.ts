import assert from 'node:assert/strict';
import fc from 'fast-check';
import { definition } from '../../server/features/definition';
import { documentLinks } from '../../server/features/document-links';
import { documentSymbols } from '../../server/features/document-symbols';
import { foldingRanges } from '../../server/features/folding';
import { namesOf } from '../../server/features/names/occurrences';
import { highlights, references } from '../../server/features/references';
import { prepareRename, rename } from '../../server/features/rename';
import { selectionRanges } from '../../server/features/selection';
import { PlanSnapshot, type Snapshot } from '../../server/features/snapshot';
import { workspaceSymbols } from '../../server/features/workspace-symbols';
import { editDocument } from '../../server/plan/document';
import { lineStarts, offsetToPosition, type Position } from '../../server/text/places';
import { rounds } from '../support/effort';
import { anyEdit, editOf, planText } from '../support/plans';
import { configSnapshot, planSnapshot } from '../support/snapshots';

const numRuns = rounds(150);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const isWithin = (inner: { start: Position; end: Position }, outer: typeof inner) =>
  isAtMost(outer.start, inner.start) && isAtMost(inner.end, outer.end);

function isAtMost(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** All that navigation says of a file, and at one position of it. */
async function all(snapshot: Snapshot, position: Position): Promise<unknown> {
  const plans = async () => (snapshot.kind === 'plan' ? [snapshot] : []);
  return [
    definition(snapshot, position),
    highlights(snapshot, position),
    await references(snapshot, { position }, plans),
    prepareRename(snapshot, position),
    await renaming(snapshot, position, plans),
    documentSymbols(snapshot),
    workspaceSymbols(snapshot, 'c'),
    documentLinks(snapshot),
    foldingRanges(snapshot),
    selectionRanges(snapshot, { positions: [position] }),
  ];
}

/** What a rename would write, without all that is known of the files. */
async function renaming(
  snapshot: Snapshot,
  position: Position,
  plans: Parameters<typeof rename>[2],
): Promise<unknown> {
  const result = await rename(snapshot, { position, newName: 'New1' }, plans);
  if (!result || !('changes' in result)) return result;
  return result.changes.map(({ file: { uri }, edits }) => [uri, edits]);
}

describe('navigation', () => {
  it('answers at every place of any text, as a plan and as a configuration', async () => {
    await fc.assert(
      fc.asyncProperty(planText, share, async (text, at) => {
        const position = offsetToPosition(lineStarts(text), Math.round(at * text.length));
        const snapshot = planSnapshot(text);
        await all(snapshot, position);
        await all(configSnapshot(text), position);
        checkOutline(documentSymbols(snapshot));
        checkSelection(selectionRanges(snapshot, { positions: [position] })[0], position);
      }),
      { numRuns },
    );
  }).timeout(0);

  it('says the same after edits as of a fresh text', async () => {
    await fc.assert(
      fc.asyncProperty(
        planText,
        fc.array(anyEdit, { maxLength: 5 }),
        share,
        async (first, edits, at) => {
          let text = first;
          let snapshot = planSnapshot(text);
          for (const one of edits) {
            const edit = editOf(text, one);
            text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
            const { uri, version, setting, document } = snapshot;
            const next = { uri, version, document: editDocument(document, edit) };
            snapshot = new PlanSnapshot(next, { encoding: 'utf-16', setting }, snapshot);
            namesOf(snapshot);
          }
          const position = offsetToPosition(lineStarts(text), Math.round(at * text.length));
          const fresh = await all(planSnapshot(text), position);
          assert.deepEqual(await all(snapshot, position), fresh);
        },
      ),
      { numRuns },
    );
  }).timeout(0);

  it('finds each name where it is written', () => {
    fc.assert(
      fc.property(planText, (text) => {
        const { document } = planSnapshot(text);
        for (const [i, { all: found }] of namesOf(planSnapshot(text)).entries()) {
          const source = document.fragments[i]?.text ?? '';
          for (const { start, end, place } of found) {
            const { node } = place ?? {};
            if (node?.kind !== 'scalar' || node.style !== 'plain') continue;
            const plain = (one: string) => one.replace(/\s+/g, ' ');
            const read = node.value.slice(place?.from, place?.to);
            assert.equal(plain(source.slice(start, end)), plain(read));
          }
        }
      }),
      { numRuns },
    );
  }).timeout(0);
});

/** What editors ask of an outline: names that are no blank, and chosen words inside of their entry. */
function checkOutline(symbols: ReturnType<typeof documentSymbols>): void {
  for (const { name, range, selectionRange, children } of symbols) {
    assert.notEqual(name.trim(), '');
    assert.ok(isWithin(selectionRange, range), name);
    checkOutline(children ?? []);
  }
}

function checkSelection(
  selection: ReturnType<typeof selectionRanges>[number] | undefined,
  position: Position,
): void {
  assert.ok(selection);
  assert.ok(isWithin({ start: position, end: position }, selection.range));
  for (let at = selection; at.parent; at = at.parent) {
    assert.ok(isWithin(at.range, at.parent.range));
    assert.notDeepEqual(at.range, at.parent.range);
  }
}
