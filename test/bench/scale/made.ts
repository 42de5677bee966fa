/** Workspaces as large as they come, made of the published plan: the same bytes for the same numbers. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { another, enlarged, sample } from '../enlarged';

/** How much of each kind there is. */
export interface Size {
  /** Plans of 57 actions each. */
  readonly plans: number;
  /** How many times over the first plan has its actions. */
  readonly times: number;
  /** Sources in the shared list. */
  readonly sources: number;
}

/** The id of an officer who answers for something in each plan. */
export const officer = 'dcs';
/** The code of a source in the shared list to which each plan links. */
export const source = 'S1';

/** The paths of the plans, in order. */
export function planNames({ plans }: Pick<Size, 'plans'>): readonly string[] {
  return Array.from({ length: plans }, (_, n) => `service-${n % 20}/plan-${n}.plan.yaml`);
}

/** Writes plans that have their sources and officers from one shared list into an empty folder. */
export function makeWorkspace(folder: string, size: Size): void {
  writeFileSync(join(folder, 'golden-thread.yaml'), sharedLists(size));
  for (const [n, name] of planNames(size).entries()) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, plan(n, n === 0 ? size.times : 1));
  }
}

const officers = block('officers');

function plan(n: number, times: number): string {
  const text = sample
    .replace(block('sources'), '')
    .replace(officers, '')
    .replaceAll(/(senior-responsible-officer: )Director of Children Services$/gm, `$1${officer}`)
    .replace(/^( +links: \[)/m, `$1${source}, S${(n % 100) + 2}, `);
  return enlarged(n === 0 ? text : another(text, n), times);
}

function sharedLists({ sources }: Size): string {
  const more = Array.from(
    { length: sources },
    (_, n) =>
      `  S${n + 1}:\n    title: Review ${n + 1} of services\n    kind: peer-review\n    date: 2019-0${(n % 9) + 1}-10\n` +
      `    recommendations:\n      1: Visit ${n + 1} families in time\n`,
  );
  return `${block('sources').trimEnd()}\n${more.join('')}\n${officers}`;
}

/** A block of the sample with its key. */
function block(key: string): string {
  const [, whole = ''] = new RegExp(`^(${key}:\\n(?: .*\\n|\\n)*)`, 'm').exec(sample) ?? [];
  return whole;
}
