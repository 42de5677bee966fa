/** What git writes for programs, read. Names of files end in NUL there, since they may hold anything else. */

import type { IsoDay } from '../text/dates';

/** One file that differs; a side on which it is no file has no id. */
export interface Change {
  /** From the root of the repository, as is `from`. */
  readonly path: string;
  /** What it was called before. */
  readonly from: string;
  /** The id of its text before. */
  readonly before: string | undefined;
}

/** Reads `git diff --raw -z`: ':100644 100644 ID ID M', a path, and for a file that moved another. */
export function readChanges(output: string): readonly Change[] {
  const parts = output.split('\0');
  const changes = new Map<string, Change>();
  for (let at = 0; parts[at]?.startsWith(':'); ) {
    const [mode = '', , id = '', , status = ''] = (parts[at] ?? '').slice(1).split(' ');
    const from = parts[at + 1] ?? '';
    const moved = /^[RC]/.test(status);
    const path = moved ? (parts[at + 2] ?? '') : from;
    // A file that is being merged is named twice; the second time its text before is known.
    changes.set(path, { path, from, before: isFile(mode) ? id : undefined });
    at += moved ? 3 : 2;
  }
  return [...changes.values()];
}

/** Reads `git ls-files --stage -z`: '100644 ID 0', a tab and a path. No file that is being merged is in it. */
export function readIndex(output: string): ReadonlyMap<string, string> {
  const files = entriesIn(output).filter(({ mode }) => isFile(mode));
  return new Map(files.map(({ path, id }) => [path, id]));
}

/** Reads from the same the folders of repositories that this one has as its submodules. */
export function readSubmodules(output: string): readonly string[] {
  return entriesIn(output).flatMap(({ mode, path }) => (mode === '160000' ? [`${path}/`] : []));
}

function entriesIn(output: string) {
  return output.split('\0').map((line) => {
    const [, mode = '', id = '', path = ''] = /^(\d+) (\w+) 0\t(.*)$/s.exec(line) ?? [];
    return { mode, id, path };
  });
}

/** Reads `git ls-tree -r -z`: '100644 blob ID', a tab and a path. */
export function readTree(output: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const line of output.split('\0')) {
    const [, mode = '', id = '', path = ''] = /^(\d+) blob (\w+)\t(.*)$/s.exec(line) ?? [];
    if (isFile(mode)) files.set(path, id);
  }
  return files;
}

/** A commit. */
export interface Commit {
  readonly id: string;
  /** The day on which it was committed, where that was done. */
  readonly day: IsoDay;
  readonly subject: string;
  readonly hasParents: boolean;
}

/** A file as a commit left it. */
export interface KeptVersion {
  readonly commit: Commit;
  readonly path: string;
  /** The id of its text; undefined where it was taken out. */
  readonly id: string | undefined;
  /** It was made as a copy of another file, which is there still. */
  readonly isCopy: boolean;
}

/** Reads `git log -z` in the format 'commit %H %P%x09%ci%x09%s'. */
export function readCommits(output: string): readonly Commit[] {
  return output.split('\0').flatMap((part) => readCommit(part) ?? []);
}

/** Reads the same with `--raw`: after each commit what it did to the one file. */
export function readVersions(output: string): readonly KeptVersion[] {
  const parts = output.split('\0');
  const versions: KeptVersion[] = [];
  let commit: Commit | undefined;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] ?? '';
    commit = readCommit(part) ?? commit;
    const [, , mode = '', , id = '', status = ''] =
      /^\n?:(\d+) (\d+) (\w+) (\w+) (\w+)$/.exec(part) ?? [];
    if (status === '') continue;
    at += /^[RC]/.test(status) ? 2 : 1;
    const path = parts[at] ?? '';
    const isCopy = status.startsWith('C');
    if (commit) versions.push({ commit, path, id: isFile(mode) ? id : undefined, isCopy });
  }
  return versions;
}

function readCommit(part: string): Commit | undefined {
  const [, id, parents, day, subject = ''] =
    /^commit (\w+) ([\w ]*)\t(\d{4}-\d\d-\d\d) [^\t]*\t(.*)$/.exec(part) ?? [];
  return id && day ? { id, day, subject, hasParents: parents !== '' } : undefined;
}

/** Reads `git cat-file --batch`: 'ID blob SIZE', and so many bytes. What is not there is left out. */
export function readBlobs(output: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    if (end < 0) break;
    const [id = '', kind, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (kind !== 'blob') continue;
    // It ended within this one.
    if (at + Number(size) > output.length) break;
    found.set(id, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** Not a link or a repository in the repository: the text of those is no text of theirs. */
function isFile(mode: string): boolean {
  return mode.startsWith('100');
}
