import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceText, writeText } from '../../server/node/writing';

describe('files that are written', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('get another text only while they say what they were read as', async () => {
    const path = join(folder, 'a');
    writeFileSync(path, '\uFEFFone');
    assert.equal(await replaceText(path, { before: 'one', after: 'two' }), undefined);
    assert.equal(readFileSync(path, 'utf8'), '\uFEFFtwo');
    assert.equal(await replaceText(path, { before: 'one', after: 'three' }), 'changed');
    assert.equal(readFileSync(path, 'utf8'), '\uFEFFtwo');
    rmSync(path);
    assert.equal(await replaceText(path, { before: 'two', after: 'three' }), 'missing');
    assert.deepEqual(readdirSync(folder), []);
  });

  it('keep permissions and links', async () => {
    const path = join(folder, 'a');
    writeFileSync(path, 'one');
    symlinkSync('a', join(folder, 'link'));
    const modeOf = () => statSync(path).mode & 0o777;
    for (const mode of [0o666, 0o600]) {
      chmodSync(path, mode);
      assert.equal(await replaceText(path, { before: 'one', after: 'two' }), undefined);
      assert.equal(modeOf(), mode);
      assert.equal(writeText(join(folder, 'link'), 'one'), undefined);
      assert.equal(modeOf(), mode);
      assert.equal(readFileSync(path, 'utf8'), 'one');
    }
    assert.ok(lstatSync(join(folder, 'link')).isSymbolicLink());
    assert.deepEqual(readdirSync(folder), ['a', 'link']);
  });

  it('never come in the place of a pipe, a device or a folder', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('bash', ['-c', 'mkfifo "$0"', pipe]);
    // Both ends at once: a pipe is opened when somebody reads it.
    const reader = openSync(pipe, 'r+');
    try {
      assert.equal(writeText(pipe, 'told'), undefined);
      const read = Buffer.alloc(4);
      readSync(reader, read);
      assert.equal(read.toString(), 'told');
    } finally {
      closeSync(reader);
    }
    assert.ok(lstatSync(pipe).isFIFO());
    assert.equal(writeText(folder, 'told'), 'folder');
    assert.deepEqual(readdirSync(folder), ['pipe']);
  });
});
