import assert from 'node:assert/strict';
import { readBlobs, readChanges, readIndex, readSubmodules } from '../../server/node/git-output';

const none = '0'.repeat(40);
const [one, two] = ['1'.repeat(40), '2'.repeat(40)];

describe('what git writes', () => {
  it('are changes, with the text and the name before', () => {
    const output = [
      `:100644 100644 ${one} ${none} M\0a b.plan.yaml\0`,
      `:100644 100644 ${two} ${one} R087\0old\nname\0new: name\0`,
      `:000000 100755 ${none} ${two} A\0added\0`,
      `:100644 000000 ${one} ${none} D\0gone\0`,
      `:120000 100644 ${one} ${two} T\0was a link\0`,
      `:000000 000000 ${none} ${none} U\0merged\0:100644 100644 ${two} ${none} M\0merged\0`,
    ].join('');
    assert.deepEqual(readChanges(output), [
      { path: 'a b.plan.yaml', from: 'a b.plan.yaml', before: one },
      { path: 'new: name', from: 'old\nname', before: two },
      { path: 'added', from: 'added', before: undefined },
      { path: 'gone', from: 'gone', before: one },
      { path: 'was a link', from: 'was a link', before: undefined },
      { path: 'merged', from: 'merged', before: two },
    ]);
    assert.deepEqual(readChanges(''), []);
  });

  it('are staged files, without links, other repositories and what is being merged', () => {
    const output = [
      `100644 ${one} 0\ta\tb\nc`,
      `120000 ${one} 0\tlink`,
      `160000 ${one} 0\tother`,
      `100644 ${one} 1\tmerged`,
      `100644 ${two} 2\tmerged`,
      '',
    ].join('\0');
    assert.deepEqual([...readIndex(output)], [['a\tb\nc', one]]);
    assert.deepEqual(readSubmodules(output), ['other/']);
  });

  it('are texts, whatever bytes they hold', () => {
    const text = Buffer.from(`a\n${two} blob 3\nü\0\n`);
    const output = Buffer.concat([
      Buffer.from(`${one} blob ${text.length}\n`),
      text,
      Buffer.from(`\n${none} missing\n${two} blob 0\n\n`),
    ]);
    assert.deepEqual(
      [...readBlobs(output)].map(([id, bytes]) => [id, bytes.toString()]),
      [
        [one, text.toString()],
        [two, ''],
      ],
    );
  });
});
