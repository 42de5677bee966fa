/** Where a path leads that a plan names. */

import { parentOf } from '../../workspace/files';

/** Evidence is often words; only what ends as the files of an office do is taken for one of them. */
const fileName =
  /\.(?:pdf|docx?|odt|rtf|md|txt|html?|xls[xm]?|ods|csv|pptx?|odp|png|jpe?g|gif|svg|mp[34]|msg|eml|zip|json|ya?ml)$/i;

/**
 * The URI of what a text names as a file, from the folder of the file at `from`; undefined where the text is
 * no path but words ('Minutes of the board'), or the file has no folder.
 */
export function linkTarget(text: string, from: string): string | undefined {
  const folder = parentOf(from);
  const [path = '', fragment] = split(text.replace(/\\/g, '/'), '#');
  if (folder === undefined || !fileName.test(path)) return undefined;
  const root = /^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?/i.exec(folder)?.[0] ?? '';
  const steps = /^(?:[a-z]:)?\//i.test(path)
    ? []
    : folder.slice(root.length).split('/').filter(Boolean);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(encoded(step));
  }
  return `${root}/${steps.join('/')}${fragment === undefined ? '' : `#${encoded(fragment)}`}`;
}

function split(text: string, sign: string): readonly [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** As it stands in a URI; half of a surrogate pair cannot. */
function encoded(step: string): string {
  return encodeURIComponent(step.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}
