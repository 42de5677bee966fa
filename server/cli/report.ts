/** A run as the formats of services are given it. */

import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import type { Problem } from '../engine/problem';
import type { Excepted } from '../engine/problems';
import type { FileReport, Report } from '../formats/report';
import { slashed } from '../node/find-plans';
import { version } from '../node/version';
import type { Failure } from './failures';
import type { Judged } from './judging/judged';

/** Files with the problems of them that are shown. */
export interface Shown {
  readonly file: Judged;
  readonly problems: readonly Problem[];
  readonly excepted: readonly Excepted[];
}

/** The report on a run. */
export function reportOn(
  files: readonly Shown[],
  failures: readonly Failure[],
  about: Pick<Report, 'asOf' | 'summary'>,
): Report {
  return {
    ...about,
    version: version(),
    files: files.map(
      ({ file: { path, text, verdict }, problems, excepted }): FileReport => ({
        path: fromHere(path),
        text,
        plan: verdict.plan,
        problems,
        all: allOf(verdict),
        excepted,
      }),
    ),
    failures: failures.map(({ path, message }) => ({ path: fromHere(path), message })),
    base: baseIn(process.env),
    hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
}

function allOf({ problems, excepted }: Judged['verdict']): readonly Problem[] {
  if (excepted.length === 0) return problems;
  const all = [...problems, ...excepted.map(({ problem }) => problem)];
  return all.sort(({ start: a }, { start: b }) => a.line - b.line || a.character - b.character);
}

/** Services know files from the folder in which the run is; a file elsewhere keeps its name. */
function fromHere(path: string): string {
  const below = relative(process.cwd(), resolve(path));
  return below === '' || below.startsWith('..') ? path : slashed(below);
}

/** In a job of GitHub, where its files stand at the commit that is checked. */
function baseIn({
  GITHUB_SERVER_URL: server,
  GITHUB_REPOSITORY: repository,
  GITHUB_SHA: commit,
}: Readonly<Record<string, string | undefined>>): string {
  return server && repository && commit ? `${server}/${repository}/blob/${commit}/` : '';
}
