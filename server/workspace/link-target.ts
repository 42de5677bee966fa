/** Where a path leads that a plan names. */

import { parentOf } from './files';

/** How the names of the files of an office end. */
export const fileKinds: readonly string[] = [
  ...['pdf', 'doc', 'docx', 'odt', 'rtf', 'md', 'txt', 'htm', 'html', 'msg', 'eml'],
  ...['xls', 'xlsx', 'xlsm', 'ods', 'csv', 'ppt', 'pptx', 'odp'],
  ...['png', 'jpg', 'jpeg', 'gif', 'svg', 'mp3', 'mp4', 'zip', 'json', 'yml', 'yaml'],
];

/** Evidence is often words; only what ends so is taken for a file. */
const fileName = new RegExp(`\\.(?:${fileKinds.join('|')})$`, 'i');

/**
 * The path of what a text names as a file, or its URI where `from` is one, from the folder of the file at
 * `from`; undefined where the text is
 * no path but words ('Minutes of the board'), or the file has no folder.
 */
export function linkTarget(text: string, from: string): string | undefined {
  const folder = parentOf(from);
  const [path = '', fragment] = split(text.replace(/\\/g, '/'), '#');
  if (folder === undefined || !fileName.test(path)) return undefined;
  const isUri = /^[a-z][a-z0-9+.-]+:/i.test(from);
  const root = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(folder)?.[0] ?? '';
  const steps = /^(?:[a-z]:)?\//i.test(path)
    ? []
    : folder.slice(root.length).split('/').filter(Boolean);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(isUri ? encoded(step) : step);
  }
  const whole = `${root}/${steps.join('/')}`;
  return isUri && fragment !== undefined ? `${whole}#${encoded(fragment)}` : whole;
}

function split(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** As it stands in a URI; half of a surrogate pair cannot. */
function encoded(step: string): string {
  return encodeURIComponent(step.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}
