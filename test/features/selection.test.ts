import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../server/features/selection';
import { atCursor } from '../support/markers';
import { planAt } from '../support/snapshots';

const plan = (line: string) => `plan:
  title: A
priorities:
  - id: CS
    actions:
      - ref: CS1
        ${line}
      - ref: CS2
    narrative: x
risks:
  R1: {title: y}
`;

/** What is selected step by step, long ones by their first and last words. */
function steps(marked: string): readonly string[] {
  const { snapshot, position } = planAt(marked);
  const lines = atCursor(marked).text.split('\n');
  const textOf = ({ range: { start, end } }: SelectionRange) => {
    const last = (lines[end.line] ?? '').slice(0, end.character).trim();
    if (start.line === end.line) return lines[start.line]?.slice(start.character, end.character);
    return `${lines[start.line]?.slice(start.character)} ... ${last}`;
  };
  const found: string[] = [];
  let at: SelectionRange | undefined = selectionRanges(snapshot, { positions: [position] })[0];
  for (; at; at = at.parent) found.push(textOf(at) ?? '');
  return found;
}

describe('selections', () => {
  it('grow from a word to the file', () => {
    assert.deepEqual(steps(plan('links: ["O25.1/BA$0U", X]')), [
      'BAU',
      'O25.1/BAU',
      '"O25.1/BAU"',
      '["O25.1/BAU", X]',
      'links: ["O25.1/BAU", X]',
      'ref: CS1 ... links: ["O25.1/BAU", X]',
      '- ref: CS1 ... links: ["O25.1/BAU", X]',
      'actions: ... - ref: CS2',
      '- id: CS ... narrative: x',
      'priorities: ... narrative: x',
      'plan: ... ',
    ]);
  });

  it('take the link, the words of a text, and keys as steps', () => {
    assert.deepEqual(steps(plan('links: O25-$0b.1 / X')).slice(0, 3), [
      'O25-b',
      'O25-b.1 / X',
      'links: O25-b.1 / X',
    ]);
    assert.deepEqual(steps(plan('action: Ask Childre$0n’s carers')).slice(0, 3), [
      'Children’s',
      'Ask Children’s carers',
      'action: Ask Children’s carers',
    ]);
    assert.deepEqual(steps(plan('lead: Head$0 of HR # note')).slice(0, 3), [
      'Head',
      'Head of HR',
      'lead: Head of HR',
    ]);
    assert.deepEqual(steps(plan('how-will$0-we-know: x')).slice(0, 2), [
      'how-will-we-know',
      'how-will-we-know: x',
    ]);
  });

  it('grow from a comment and from an empty line', () => {
    assert.deepEqual(steps(plan('links: X # a no$0te')).slice(0, 2), ['note', '# a note']);
    assert.deepEqual(steps(plan('$0')).slice(-3), [
      '- id: CS ... narrative: x',
      'priorities: ... narrative: x',
      'plan: ... ',
    ]);
    assert.deepEqual(steps('$0'), ['']);
  });
});
