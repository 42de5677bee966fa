/** A word, a number, a word with digits in it ('Q3', '24hrs') or a mark. */
export type TokenKind = 'word' | 'number' | 'mixed' | 'mark' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly raw: string;
  /** Lower case, straight apostrophes, no possessive: what word lists are looked up by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
}

const ADDRESS = /https?:\/\/\S+|www\.\S+/u;
// 'pc' is a word of its own wherever it stands: '95pc'.
const NUMBER = /\d+(?:[.,]\d+)*(?=pc(?![\p{L}\d]))|\d+(?:[.,]\d+)*[\p{L}\d]*/u;
const WORD = /\p{L}[\p{L}\p{M}\d]*(?:['’\u2011-]\p{L}[\p{L}\p{M}\d]*)*/u;
const MARK = /\r?\n|[^\s]/u;

// Addresses come whole, so that no digit in them is read. No part can match the same characters in
// two ways, so that time grows with length alone.
const TOKEN = new RegExp([ADDRESS, NUMBER, WORD, MARK].map(({ source }) => source).join('|'), 'gu');

const END: Token = { kind: 'end', raw: '', key: '', start: 0, end: 0, glued: false };

/** Cuts a text into tokens; spaces are dropped, line ends are kept as marks. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const raw = match[0];
    const end = match.index + raw.length;
    tokens.push({
      kind: kindOf(raw),
      raw,
      key: keyOf(raw),
      start: match.index,
      end,
      glued: match.index === last,
    });
    last = end;
  }
  return tokens;
}

/** The token at a place, or an empty one outside the text. */
export function at(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? END;
}

/** Whether the word begins with a capital letter. */
export function isCapital(token: Token): boolean {
  const first = token.raw.charCodeAt(0);
  return first >= 65 && first <= 90;
}

/** Whether the word is an abbreviation in capitals: 'SN', 'NHS', 'MARFs'. */
export function isAcronym(token: Token): boolean {
  const second = token.raw.charCodeAt(1);
  return isCapital(token) && second >= 65 && second <= 90;
}

function kindOf(raw: string): TokenKind {
  const first = raw.charCodeAt(0);
  if (isDigit(first)) {
    return /^[\d.,]+$/.test(raw) ? 'number' : 'mixed';
  }
  const isLetter = first >= 128 ? /^\p{L}/u.test(raw) : isLatin(first);
  if (!isLetter || isAddress(raw)) {
    return 'mark';
  }
  return hasDigit(raw) ? 'mixed' : 'word';
}

function isAddress(raw: string): boolean {
  return (raw.startsWith('www.') || raw.startsWith('http')) && /^(?:www\.|https?:)/.test(raw);
}

// Loops, since an expression for each costs more than cutting the text does.
function hasDigit(raw: string): boolean {
  for (let i = 1; i < raw.length; i++) {
    if (isDigit(raw.charCodeAt(i))) return true;
  }
  return false;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function keyOf(raw: string): string {
  const lower = raw.toLowerCase();
  if (!/['’\u2011]/.test(lower)) {
    return lower;
  }
  const plain = lower.replaceAll('’', "'").replaceAll('\u2011', '-');
  return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
}
