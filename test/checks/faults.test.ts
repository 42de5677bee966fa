import assert from 'node:assert/strict';
import type { Finding } from '../../server/checks/check';
import { invalidValue } from '../../server/checks/plan/invalid-value';
import { unknownKey } from '../../server/checks/plan/unknown-key';
import type { InvalidValueFault } from '../../server/plan/faults';

const place = { start: 0, end: 3 };

/** The one thing that a check says of a fault. */
function said(run: (report: (finding: Finding) => void) => void): Finding {
  const all: Finding[] = [];
  run((finding) => all.push(finding));
  assert.equal(all.length, 1);
  return all[0] ?? assert.fail();
}

const titles = ({ fixes = [] }: Finding) => fixes.map(({ title }) => title);

describe('a field that a place does not have', () => {
  const told = (key: string, known: readonly string[], path?: readonly string[]) =>
    said((report) =>
      unknownKey.run({ code: 'unknown-key', key, path, known, ...place } as never, '', report),
    );

  it('means the one that is spelled nearly so, which is then no other fault', () => {
    const inside = told('resorces', ['resources', 'risks'], ['actions', '0']);
    assert.match(inside.message, /Did you mean 'resources'\?$/);
    assert.deepEqual(inside.meant, { path: ['actions', '0', 'resources'] });
    const [fix] = inside.fixes ?? [];
    assert.equal(fix?.title, 'Change to resources');
    assert.deepEqual(fix?.edits, [{ do: 'rewrite', ...place, text: 'resources' }]);
    assert.deepEqual(told('prioritys', ['priorities']).meant, { at: 'file', path: ['priorities'] });
  });

  it('means none where no other is like it', () => {
    const finding = told('colour', ['resources', 'risks']);
    assert.ok(!('meant' in finding));
    assert.deepEqual(finding.fixes, []);
    assert.match(finding.message, /What can stand here besides is resources and risks\.$/);
  });

  it('is to be taken out where too much or nothing can stand in its place', () => {
    const many = Array.from({ length: 13 }, (_, i) => `field-${i}`);
    assert.match(told('colour', many).message, /Take it out, or put what it says/);
    assert.match(told('colour', many.slice(1)).message, /What can stand here besides is field-1,/);
    assert.match(told('colour', []).message, /Take it out, or put what it says/);
  });
});

describe('a value of the wrong kind', () => {
  const told = (
    text: string,
    expected: InvalidValueFault['expected'],
    path: readonly (string | number)[] = ['boards', 'b'],
    source = text,
  ) => {
    const start = source.indexOf(text);
    const fault = { code: 'invalid-value', path, expected, text, start, end: start + text.length };
    return said((report) => invalidValue.run(fault as never, source, report));
  };
  const fields = (...names: readonly string[]) => ({ kind: 'fields', names }) as const;

  it('is told with the fields that it should have, where those are few', () => {
    const names = Array.from({ length: 9 }, (_, i) => `f${i}`);
    assert.match(told('Soon', fields()).message, /is one text where fields are expected/);
    assert.match(told('Soon', fields(...names)).message, /one text where fields are expected/);
    assert.match(
      told('Soon', fields(...names.slice(1))).message,
      /where fields \(f1, .*f7 and f8\) are expected/,
    );
    assert.match(told('Soon', { kind: 'fields' }).message, /where fields are expected/);
  });

  it('is the title of an entry on a line of its own, and of one in a list', () => {
    const own = told('Soon', fields('title', 'meets'), ['boards', 'b'], 'boards:\n  b: Soon\n');
    assert.deepEqual(titles(own), ['Make it the title']);
    assert.deepEqual(own.fixes?.[0]?.edits, [
      { do: 'rewrite', start: 12, end: 17, text: '\n    title: Soon' },
    ]);
    const listed = told(
      'Soon',
      fields('text', 'due'),
      ['milestones', 0],
      'milestones:\n  - Soon\n',
    );
    assert.deepEqual(listed.fixes?.[0]?.edits, [
      { do: 'rewrite', start: 16, end: 20, text: 'text: Soon' },
    ]);
  });

  it('is left where it would not become a title: on several lines, in brackets, beside others', () => {
    const kinds = fields('title', 'meets');
    assert.deepEqual(titles(told('A\n    B', kinds, ['b'], 'b:\n  A\n    B')), []);
    assert.deepEqual(titles(told('Soon', kinds, ['b'], 'boards: {b: Soon}')), []);
    assert.deepEqual(titles(told('Soon', kinds, ['b'], '- Soon')), ['Make it the title']);
    assert.deepEqual(titles(told('Soon', kinds, ['b'], '-Soon')), []);
    assert.deepEqual(titles(told('Soon', fields('meets'), ['b'], '- Soon')), []);
  });

  it('is a field of the entry that it stands beside, where it is called so', () => {
    const kinds = fields('title', 'meets');
    const outdented = told('Soon', kinds, ['boards', 'title'], 'boards:\n  title: Soon\n');
    assert.match(outdented.message, /'title' is itself a field: move it further in/);
    assert.deepEqual(titles(outdented), []);
    assert.doesNotMatch(told('Soon', kinds, ['boards', 0]).message, /is itself a field/);
    assert.doesNotMatch(told('Soon', { kind: 'fields' }, ['title']).message, /is itself a field/);
    assert.doesNotMatch(told('Soon', { kind: 'date' }, ['title']).message, /is itself a field/);
  });

  it('means the word that is near it, that it begins, or of a status what it says', () => {
    const words = { kind: 'one-of', values: ['on-track', 'off-track', 'complete'] } as const;
    assert.deepEqual(titles(told('On Track', words, ['status'])), ['Change to on-track']);
    assert.deepEqual(titles(told('comp', words, ['status'])), ['Change to complete']);
    assert.deepEqual(titles(told('c', words, ['kind'])), []);
    assert.deepEqual(titles(told('o', words, ['kind'])), []);
    assert.deepEqual(titles(told('Green', words, ['status'])), ['Change to on-track']);
    assert.deepEqual(titles(told('Green', words, ['kind'])), []);
  });

  it('means yes or no in whatever way it is said, and nothing where that is not clear', () => {
    const yes = { kind: 'yes-or-no' } as const;
    assert.deepEqual(titles(told('Y', yes)), ['Change to true']);
    assert.deepEqual(titles(told('off', yes)), ['Change to false']);
    assert.deepEqual(titles(told('treu', yes)), ['Change to true']);
    assert.deepEqual(titles(told('perhaps', yes)), []);
  });
});
