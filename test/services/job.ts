/** A job of a service: a repository with plans, and steps that are run there as the service would run them. */

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { examplePlan } from '../../server/checks/support/example';

export const root = join(__dirname, '../../..');

/** A plan with an error, and one without any problem. */
export const badPlan = examplePlan({ actions: ['links: [B19]'] });
export const soundPlan = examplePlan({});

/** Named in full, since a step may be run where nothing else is to be found. */
const bash = execFileSync('sh', ['-c', 'command -v bash'], { encoding: 'utf8' }).trim();

/** The documents of a file of ours. */
export function documentsOf(path: string): unknown[] {
  const text = readFileSync(join(root, path), 'utf8');
  return parseAllDocuments(text).map((document) => {
    assert.deepEqual(document.errors, []);
    return document.toJS();
  });
}

/** How a step ended. */
export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** The machine of a job: its checkout, and a folder for what is temporary. */
export class Job {
  private readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'golden-thread-job-')));
  readonly checkout = join(this.folder, 'checkout');
  readonly temporary = join(this.folder, 'temporary');

  constructor(files: Readonly<Record<string, string>>) {
    for (const folder of [this.checkout, this.temporary]) mkdirSync(folder);
    mkdirSync(join(this.checkout, '.git'));
    for (const [name, text] of Object.entries(files)) {
      const path = join(this.checkout, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  }

  /** Runs the script of a step with a shell; the environment is that of the service, and what is said. */
  run(
    script: string,
    env: Readonly<Record<string, string>>,
    [shell = '', ...args]: readonly string[] = [bash, '--noprofile', '--norc', '-eo', 'pipefail'],
  ): Promise<Ended> {
    const file = join(this.temporary, 'step.sh');
    writeFileSync(file, script);
    const child = spawn(shell, [...args, file], {
      cwd: this.checkout,
      env: { PATH: process.env['PATH'], HOME: this.temporary, TMPDIR: this.temporary, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output.stderr += text;
    });
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status) => resolve({ ...output, status }));
    });
  }

  /** A file of the checkout. */
  text(name: string): string {
    return readFileSync(join(this.checkout, name), 'utf8');
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Puts values in the place of `${{ inputs.NAME }}` and its like; any other expression is a mistake. */
export function expanded(
  text: string,
  pattern: RegExp,
  values: Readonly<Record<string, string>>,
): string {
  const name = pattern.exec(text)?.[1];
  if (name === undefined) return text;
  const value = values[name];
  assert.ok(value !== undefined, `${text} names what there is`);
  assert.equal(text.replace(pattern, '').trim(), '', `${text} is one expression`);
  return value;
}

/** What somebody might call a folder, a branch or a file to have a command run. */
export const hostile: readonly string[] = [
  '$(touch hacked)',
  '`touch hacked`',
  '"; touch hacked; "',
  "'; touch hacked; '",
  '| touch hacked',
  'a\n::set-output name=errors::0\n##vso[task.complete result=Succeeded;]',
  'a\nerrors=0',
];
