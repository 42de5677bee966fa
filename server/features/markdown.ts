/** Markdown for clients that show it, and for those that do not. */

import { type MarkupContent, MarkupKind } from 'vscode-languageserver-types';

/** What a client shows: our Markdown as it is, or the words of it for one that knows no Markdown. */
export function markup(markdown: string, kind: MarkupKind): MarkupContent {
  return { kind, value: kind === MarkupKind.Markdown ? markdown : plainText(markdown) };
}

/** Markdown of our own making as it is read: nothing escaped, no signs of code or of bold, links with their address. */
function plainText(markdown: string): string {
  return markdown.replace(
    /\\([^A-Za-z0-9\s])|&#(\d+);|\*\*|\[([^[\]]*)\]\((\S+?)\)|(`+)(?!`)( ?)([\s\S]*?)\6(?<!`)\5(?!`)/g,
    (_all, sign, number, words, address, _fence, _gap, verbatim) =>
      sign ??
      verbatim ??
      (address && `${words}: ${address}`) ??
      (number === undefined ? '' : String.fromCharCode(Number(number))),
  );
}
