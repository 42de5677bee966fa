/** What identifies somebody in a plan is repeated by no command that tells of the plan. */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatNames } from '../../server/cli/formats';
import { identifying, telling } from '../support/identifying';
import { runHere } from './in-process';

const program = join(__dirname, '../../../dist/cli.js');
const plan = 'a.plan.yaml';
const commands = [
  ...formatNames.map((format) => ['check', plan, '--format', format]),
  ['check', plan, '--fix-dry-run', '--unsafe'],
  ['actions', plan],
  ['actions', plan, '--format', 'json'],
  ...['board', 'stage', 'officer', 'scrutiny'].flatMap((kind) =>
    ['md', 'html', 'json'].map((format) => ['report', kind, plan, '--format', format]),
  ),
];

describe('what identifies somebody', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
    writeFileSync(join(folder, plan), identifying);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const command of commands) {
    it(`is masked in what is printed: ${command.join(' ')}`, async () => {
      const args = [...command, '--as-of', '2026-06-01'];
      const { stdout, stderr, status } = await runHere(program, { args, folder, stdin: '' });
      assert.notEqual(status, 2, stderr);
      assert.ok(stdout.length > 100, stdout);
      assert.doesNotMatch(stdout + stderr, telling);
    });
  }
});
