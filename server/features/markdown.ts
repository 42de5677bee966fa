/** Texts of a document in Markdown: shown as they were written, never as links, images or markup. */

import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';

/** `text` so that Markdown shows it as it is, on one line. */
export function escaped(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&')
      // Bare addresses would become links.
      .replace(/(?<=\w):(?=\\?\/)|(?<=\w)@(?=\w)|\bwww(?=\\\.)/g, (sign) =>
        sign === 'www' ? 'ww&#119;' : `&#${sign.charCodeAt(0)};`,
      )
  );
}

/** `text` as code, whatever backticks it holds. */
export function code(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const gap = /^`|`$/.test(plain) ? ' ' : '';
  return `${fence}${gap}${plain}${gap}${fence}`;
}

/** What a client shows: our Markdown as it is, or the words of it for one that knows no Markdown. */
export function markup(markdown: string, kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown : plainText(markdown) };
}

/** Markdown of our own making as it is read: nothing escaped, no signs of code or of bold. */
function plainText(markdown: string): string {
  return markdown.replace(
    /\\([^A-Za-z0-9\s])|&#(\d+);|\*\*|(`+)(?!`)( ?)([\s\S]*?)\4(?<!`)\3(?!`)/g,
    (_all, sign, number, _fence, _gap, verbatim) =>
      sign ?? verbatim ?? (number === undefined ? '' : String.fromCharCode(Number(number))),
  );
}
