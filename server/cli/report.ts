/** A run as the formats of services are given it. */

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Problem } from '../engine/problem';
import type { Excepted } from '../engine/problems';
import type { FileReport, Report } from '../formats/report';
import { slashed } from '../node/find-plans';
import { version } from '../node/version';
import type { Failure } from './failures';
import type { FormatName } from './formats';
import type { Judged } from './judging/judged';

/** Files with the problems of them that are shown. */
export interface Shown {
  readonly file: Judged;
  readonly problems: readonly Problem[];
  readonly excepted: readonly Excepted[];
}

/** Their readers look for files from where the run is, as a person at the terminal does. */
const seenFromHere: readonly FormatName[] = ['compact', 'rdjson'];

/** The report on a run, for a format. */
export function reportOn(
  files: readonly Shown[],
  failures: readonly Failure[],
  about: Pick<Report, 'asOf' | 'failOn' | 'summary'>,
  format: FormatName,
): Report {
  const here = process.cwd();
  const folder = seenFromHere.includes(format) ? here : repositoryOf(here);
  return {
    ...about,
    version: version(),
    files: files.map(
      ({ file: { path, text, verdict }, problems, excepted }): FileReport => ({
        path: seenFrom(folder, path),
        text,
        plan: verdict.plan,
        problems,
        all: allOf(verdict),
        excepted,
      }),
    ),
    failures: failures.map(({ path, message }) => ({ path: seenFrom(folder, path), message })),
    base: baseIn(process.env),
    hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
}

function allOf({ problems, excepted }: Judged['verdict']): readonly Problem[] {
  if (excepted.length === 0) return problems;
  const all = [...problems, ...excepted.map(({ problem }) => problem)];
  return all.sort(({ start: a }, { start: b }) => a.line - b.line || a.character - b.character);
}

/** Services know files from the root of their repository, in whatever folder of it the run is. */
function repositoryOf(here: string): string {
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
  }
  return here;
}

/** A file that is not below the folder keeps its name. */
function seenFrom(folder: string, path: string): string {
  const below = relative(folder, resolve(path));
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
