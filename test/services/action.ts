/** Uses `action.yml` as a runner of GitHub does. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentsOf, type Ended, expanded, type Job, root } from './job';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly [
      {
        readonly id: string;
        readonly run: string;
        readonly shell: string;
        readonly env: Readonly<Record<string, string>>;
      },
    ];
  };
}

const [document] = documentsOf('action.yml');
export const action = document as Action;
const [step] = action.runs.steps;

/** What a step leaves behind. */
interface Done extends Ended {
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** Uses the action with inputs; the machine may lack what it has otherwise. */
export async function use(
  job: Job,
  inputs: Readonly<Record<string, string>> = {},
  machine: Readonly<Record<string, string>> = {},
): Promise<Done> {
  const defaults = Object.entries(action.inputs).map(([name, one]) => [name, one.default]);
  const values = { ...Object.fromEntries(defaults), ...inputs };
  const env = Object.entries(step.env).map(([name, text]) => [
    name,
    expanded(text, /\$\{\{ inputs\.([\w-]+) \}\}/, values),
  ]);
  const files = { output: join(job.temporary, 'output'), summary: join(job.temporary, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const ended = await job.run(step.run, {
    GITHUB_ACTION_PATH: root,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    RUNNER_TEMP: job.temporary,
    ...machine,
    ...Object.fromEntries(env),
  });
  const outputs = outputsIn(readFileSync(files.output, 'utf8'));
  return { ...ended, outputs, summary: readFileSync(files.summary, 'utf8') };
}

/** What a runner reads in the file of outputs: `name=value`, or the lines from `name<<END` to `END`. */
function outputsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const lines = text.split('\n').slice(0, -1);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name = '', sign, rest = ''] = /^([\w-]+)(=|<<)(.*)$/.exec(line) ?? [];
    if (sign === '=') {
      found.set(name, rest);
    } else {
      const end = lines.indexOf(rest);
      assert.ok(sign === '<<' && end >= 0, `a runner can read '${line}'`);
      found.set(
        name,
        lines
          .splice(0, end + 1)
          .slice(0, -1)
          .join('\n'),
      );
    }
  }
  return found;
}
