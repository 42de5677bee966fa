/** Texts of a document in Markdown: shown as they were written, never as links, images or markup. */

/** `text` so that Markdown shows it as it is, on one line. */
export function escaped(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\p{Cc}/gu, '\uFFFD')
      .replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&')
      // Bare addresses would become links, and names would be called.
      .replace(/(?<=\w):(?=\\?\/)|@(?=\w)|\bwww(?=\\\.)/g, (sign) =>
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
