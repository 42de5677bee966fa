/** Values between separators (RFC 4180), read as leniently as spreadsheets do. */

/** So many quotation marks without their end are looked for; each costs a look at the rest of the file. */
const mostUnclosed = 20;

/**
 * The fields of each record. Fields in quotation marks may hold separators, line ends and doubled quotation
 * marks; a mark that is never closed, or stands within a field, is a character like others. With `most`, reading
 * ends after so many records.
 *
 * There are libraries for this. What they are mostly for, though, is fetching files and working in threads, and
 * the extension holds nothing that could reach a network.
 */
export function* recordsIn(
  text: string,
  separator: string,
  most = Number.POSITIVE_INFINITY,
): Generator<readonly string[], void, undefined> {
  const bare = new RegExp(`[^${separator === '|' ? '\\|' : separator}\\r\\n]*`, 'y');
  const quoted = /"((?:[^"]|"")*)"/y;
  let unclosed = 0;
  let at = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at += found?.[0].length ?? 0;
    return found;
  };
  const field = (): string => {
    let value = '';
    if (text[at] === '"' && unclosed < mostUnclosed) {
      const inQuotes = match(quoted)?.[1];
      if (inQuotes === undefined) unclosed += 1;
      else value = inQuotes.replaceAll('""', '"');
    }
    return value + (match(bare)?.[0] ?? '');
  };

  for (let count = 0; at < text.length && count < most; count += 1) {
    const fields = [field()];
    while (text[at] === separator) {
      at += 1;
      fields.push(field());
    }
    yield fields;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
}
