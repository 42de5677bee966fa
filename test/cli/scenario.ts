/** Scenarios of the command line: text files with input files, a command, and what it must answer. */

import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ended, plainArgs, runHere } from './in-process';

/** What a command answers. */
export interface Answer {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: string;
}

/** A scenario as its file says it: sections by heading, in order. */
export interface Scenario {
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

/** Takes the text of a scenario apart: each section begins with `==== heading ====`. */
export function readScenario(text: string): Scenario {
  const [before = '', ...parts] = text.split(/^==== (.+) ====\n/m);
  if (before.trim() !== '') throw new Error(`Text before the first section: ${before}`);
  const sections = parts.flatMap((heading, i) =>
    i % 2 === 0 ? [{ heading, text: parts[i + 1] ?? '' }] : [],
  );
  for (const heading of ['command', 'status', 'stdout', 'stderr']) {
    if (!sections.some((section) => section.heading === heading)) {
      throw new Error(`The scenario has no section '${heading}'`);
    }
  }
  const unknown = sections.find(
    ({ heading }) =>
      !/^(?:about|setup|command|stdin|status|stdout|stderr|file: \S+)$/.test(heading),
  );
  if (unknown) throw new Error(`A scenario has no section '${unknown.heading}'`);
  return { sections };
}

/** The text of a section; empty where there is none. */
export function sectionOf({ sections }: Scenario, heading: string): string {
  return sections.find((section) => section.heading === heading)?.text ?? '';
}

/** The file of a scenario with another answer. */
export function withAnswer({ sections }: Scenario, answer: Answer): string {
  return sections
    .map(({ heading, text }) => {
      const is = answer[heading as keyof Answer] as string | undefined;
      return `==== ${heading} ====\n${is === undefined ? text : ended(is)}`;
    })
    .join('');
}

/** Whether a scenario needs no shell but for its setup, so that it can be run in this process. */
export function isPlain(scenario: Scenario): boolean {
  return plainArgs(sectionOf(scenario, 'command')) !== undefined;
}

/**
 * Runs a scenario with a program in a folder of its own, where asked for in this process. The folder stands
 * as `<folder>` in what comes out; texts that do not end a line are ended, as they are in a scenario's file.
 */
export async function runScenario(
  scenario: Scenario,
  program: string,
  where: 'here' | 'process' = 'process',
): Promise<Answer> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'golden-thread-')));
  const folder = join(root, 'work');
  try {
    mkdirSync(folder);
    for (const { heading, text } of scenario.sections) {
      if (!heading.startsWith('file: ')) continue;
      const path = join(folder, heading.slice('file: '.length));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const { stdout, stderr, status } =
      where === 'here'
        ? await inThisProcess(scenario, program, folder)
        : await inProcess(scenario, program, folder);
    const plain = (text: string) => ended(text.replaceAll(folder, '<folder>'));
    return { stdout: plain(stdout), stderr: plain(stderr), status: `${status}\n` };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function ended(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

async function inThisProcess(scenario: Scenario, program: string, work: string): Promise<Ended> {
  const args = plainArgs(sectionOf(scenario, 'command'));
  if (!args) throw new Error('The command needs a shell');
  const setup = sectionOf(scenario, 'setup');
  const folder = setup === '' ? work : (await bash(`set -e\n${setup}\npwd`, work)).stdout.trim();
  return await runHere(program, { args, folder, stdin: sectionOf(scenario, 'stdin') });
}

async function inProcess(scenario: Scenario, program: string, folder: string): Promise<Ended> {
  const tool = join(folder, '../bin/golden-thread');
  mkdirSync(dirname(tool));
  writeFileSync(tool, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(tool, 0o755);
  const script = `set -e\n${sectionOf(scenario, 'setup')}\nset +e; set -o pipefail\n${sectionOf(scenario, 'command')}`;
  return await bash(script, folder, dirname(tool), sectionOf(scenario, 'stdin'));
}

function bash(script: string, folder: string, tools = '/bin', stdin = ''): Promise<Ended> {
  const { FORCE_COLOR, NO_COLOR, GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE, ...env } = process.env;
  const child = spawn('bash', ['-c', script], {
    cwd: folder,
    env: { ...env, PATH: `${tools}:${process.env['PATH']}`, TZ: 'UTC' },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ ...output, status }));
  });
}
