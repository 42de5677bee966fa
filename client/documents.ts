/** Which open files the server is told of. */

import { workspace } from 'vscode';

/** The language of plans in `package.json`. */
export const planLanguage = 'improvement-plan';

/** Besides, that of `golden-thread.yaml`. */
const languages = [planLanguage, 'golden-thread'];

/**
 * Where an author's files are. Not `git:` and the like: the old text in a comparison has problems, too,
 * but they are nobody's business any more.
 */
const schemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** Whether the extension knows a language. */
export function isPlanLanguage(language: string): boolean {
  return languages.includes(language);
}

/** Plans and lists in the places where files are edited, and in the folders that are open. */
export function planDocuments(): { scheme: string; language: string }[] {
  const opened = workspace.workspaceFolders?.map(({ uri }) => uri.scheme) ?? [];
  return [...new Set([...schemes, ...opened])].flatMap((scheme) =>
    languages.map((language) => ({ scheme, language })),
  );
}
