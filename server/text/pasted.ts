/** Text that was copied from Word, a spreadsheet or a page, as the texts that its author meant. */

/** What was pasted. */
export interface Pasted {
  /** Paragraphs or entries, each on one line, without bullets and numbers; never an empty one. */
  readonly texts: readonly string[];
  /** Whether they stood in a list, with bullets or numbers. */
  readonly isList: boolean;
}

/** A paragraph or an entry, on one line, and the bullet or number that stood before it. */
export interface PastedEntry {
  readonly mark: string | undefined;
  /** Empty where the mark stood alone. */
  readonly text: string;
}

/**
 * Takes pasted text apart. Bullets and numbers go; words, curly quotes and dashes stay as they are; tabs,
 * hard spaces and soft line breaks become spaces; a line that only a narrow page broke is one with the
 * line before it. Linear in the length of the text.
 */
export function pastedTexts(raw: string): Pasted {
  const entries = pastedEntries(raw);
  const texts = entries.map(({ text }) => text).filter((text) => text !== '');
  return { texts, isList: entries.some(({ mark }) => mark !== undefined) };
}

/** The same with what stood before each of them. */
export function pastedEntries(raw: string): readonly PastedEntry[] {
  const lines = linesOf(ofCells(raw));
  const marks = lines.map(markOf);
  const isLettered = marks.filter((mark) => mark?.isSure === false).length > 1;
  const entries: { mark: string | undefined; text: string }[] = [];
  let before = '';
  for (const [i, line] of lines.entries()) {
    const found = marks[i];
    const length = found && (found.isSure || isLettered) ? found.length : 0;
    const mark = length > 0 ? line.slice(0, length).trim() : undefined;
    const text = tidy(line.slice(length));
    const last = entries.at(-1);
    if (mark === undefined && text !== '' && last && goesOn(before, line)) {
      last.text = last.text === '' ? text : `${last.text} ${text}`;
    } else if (mark !== undefined || text !== '') entries.push({ mark, text });
    before = line;
  }
  return entries;
}

/**
 * Cells of a spreadsheet with line breaks, tabs or quotation marks come in quotation marks, their own doubled.
 * The lines of one alone are as good as any others; among others, a cell is one text.
 */
function ofCells(raw: string): string {
  const text = raw.trim();
  const isOne = text.length > 1 && /^"(?:[^"]|"")*"$/.test(text);
  if (isOne) return /[\r\n]|""/.test(text) ? inside(text) : raw;
  return raw.replace(/(?<=^|[\t\r\n])"(?:[^"]|"")*"(?=[\t\r\n]|$)/g, (cell) =>
    /[\t\r\n]|""/.test(cell) ? inside(cell).replace(/\r\n|[\r\n]/g, softBreak) : cell,
  );
}

function inside(cell: string): string {
  return cell.slice(1, -1).replaceAll('""', '"');
}

const softBreak = '\v';

function linesOf(text: string): readonly string[] {
  return (
    text
      .replace(/[\u00a0\u2007\u202f]/g, ' ')
      // A soft line break, and the bullets of a list that lost its lines.
      .replace(
        /[\v\u2028](?=[ \t]*[•◦▪●○■‣⁃\uf0b7\uf0a7])|(?<=\S)[ \t]+(?=[•◦▪●○■‣⁃\uf0b7\uf0a7][ \t])/g,
        '\n',
      )
      .replace(/[\v\u2028]/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
      .split(/\r\n|[\n\r\f\u0085\u2029]/)
  );
}

interface Mark {
  readonly length: number;
  /** A letter with a full stop may begin a name, too: 'A. Smith'. */
  readonly isSure: boolean;
}

/**
 * Bullets of every kind; `o` and the like are what Word's second bullet comes out as, which may have a
 * space alone behind it where it stands further in. At the margin that is a word of Welsh.
 */
const bullet =
  /^[ \t]*(?:[•◦▪▫●○■□‣⁃∙✓✔➢➤►▶\uf000-\uf0ff][ \t]*|[-*·–—→][ \t]+|[o§Øü](?:\t[ \t]*| {2,})|(?<=[ \t])[o§Øü] )/;
const number =
  /^[ \t]*(?:\(?\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?(?=\t)|\(?[a-z]\)|\([ivx]{1,5}\)|[ivx]{1,5}\))[ \t]+/i;
const letter = /^[ \t]*(?:[a-z]|[ivx]{1,5})\.[ \t]+/i;

const lonely = /^[ \t]*[-*·–](?=[ \t]*$)/;

function markOf(line: string): Mark | undefined {
  const sure = bullet.exec(line) ?? number.exec(line) ?? lonely.exec(line);
  const mark = sure ?? letter.exec(line);
  return mark ? { length: mark[0].length, isSure: sure !== null } : undefined;
}

/** A line as long as this may have been broken by the width of its page. */
const fullLine = 45;

/** Whether a line goes on with the one before: it stands deeper, or in the midst of a sentence. */
function goesOn(before: string, line: string): boolean {
  if (before.trim() === '' || /[.;:!?]$/.test(before.trimEnd())) return false;
  if (indentOf(line) > indentOf(before)) return true;
  return before.trim().length >= fullLine && /^\s*\p{Ll}/u.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function tidy(text: string): string {
  return text.replace(/[ \t]+/g, ' ').trim();
}
