/** Agreed exceptions: a comment above the entry that a problem is in, its reason for the author to say. */

import { isExceptable } from '../../engine/agreed';
import type { Problem } from '../../engine/problem';
import { lineBreakOf } from '../../engine/rewriting';
import type { Fragment } from '../../plan/document';
import { lineAt } from '../../plan/lines';
import { type Node, pairEnd } from '../../plan/tree';
import type { Snapshot } from '../snapshot';
import type { Asked, BlankEdit, Offer } from './offer';
import { problemsAt } from './problems-at';

/** For each kind of problem at a place, an exception to it, for good or until a day. */
export function* exceptionOffers({ snapshot, range }: Asked): Generator<Offer> {
  const seen = new Set<string>();
  for (const problem of problemsAt(snapshot, range)) {
    const { check } = problem;
    const entry = isExceptable(check) ? entryOf(snapshot, problem) : undefined;
    const key = `${check} ${entry?.at}`;
    if (!entry || seen.has(key)) continue;
    seen.add(key);
    const where = entry.isPlan ? ' in the whole plan' : '';
    const offer = (until: string, when: string): Offer => ({
      id: `except${until} ${key}`,
      title: `Agree an exception to ${check}${where}${when}, with a reason to fill in`,
      kind: 'quickfix',
      problem,
      changes: () => [{ file: snapshot, edits: [comment(entry, `# exception ${check}`, until)] }],
    });
    yield offer('', '');
    yield offer(' until ', ' until a day');
  }
}

/** The line above which the comment goes. */
interface EntryLine {
  /** Its offset in the file. */
  readonly at: number;
  readonly margin: string;
  readonly lineBreak: string;
  readonly isPlan: boolean;
}

/** The comment above an entry, with blanks for its reason and, after `until`, its day. */
export function comment(
  { at, margin, lineBreak }: EntryLine,
  start: string,
  until: string,
): BlankEdit {
  const head = `${margin}${start}${until}`;
  const reason = head.length + 2;
  const blanks = until === '' ? [reason] : [head.length, reason];
  return {
    start: at,
    end: at,
    text: `${head}: ${lineBreak}`,
    blanks: blanks.map((end) => ({ start: end, end })),
  };
}

/** The innermost entry that holds a problem; the whole plan for what is in none. */
export function entryOf(snapshot: Snapshot, problem: Problem): EntryLine | undefined {
  const { places, document, verdict } = snapshot;
  const { index, fragment, offset } = places.spotAt(places.fromUtf16(problem).start);
  const plan = verdict.plan.blocks.get('plan');
  const own = entryStart(fragment, offset);
  if (own !== undefined) {
    const isPlan = fragment === plan?.fragment && own === plan.key?.start;
    return { ...lineOf(snapshot, index, own), isPlan };
  }
  if (!plan?.key) return undefined;
  const line = lineOf(snapshot, document.fragments.indexOf(plan.fragment), plan.key.start);
  return { ...line, isPlan: true };
}

/** The line on which the entry that begins at an offset of a fragment stands. */
function lineOf({ places, document }: Snapshot, index: number, entry: number) {
  const text = document.fragments[index]?.text ?? '';
  const { start } = lineAt(text, entry);
  const [margin = ''] = /^[ \t]*/.exec(text.slice(start, entry)) ?? [];
  const mark = text.startsWith('\uFEFF', start) ? 1 : 0;
  return { at: places.offsetOf(index, start + mark), margin, lineBreak: lineBreakOf(text) };
}

/** Where the innermost key or list item around an offset stands that begins its line. */
function entryStart({ text, parsed }: Fragment, offset: number): number | undefined {
  let found: number | undefined;
  const note = (start: number): void => {
    if (/^[\uFEFF \t-]*$/.test(text.slice(lineAt(text, start).start, start))) found = start;
  };
  let node: Node | undefined = parsed.root;
  while (node && node.kind !== 'scalar' && !node.flow) {
    if (node.kind === 'map') {
      const pair = node.pairs.findLast(({ key }) => key.start <= offset);
      if (!pair || offset > pairEnd(pair)) break;
      note(pair.key.start);
      node = pair.value;
    } else {
      node = node.items.findLast((item) => item && item.start <= offset && offset <= item.end);
      if (node) note(node.start);
    }
  }
  return found;
}
