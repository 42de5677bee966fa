/**
 * The patterns of `ignore`. Only `*`, `?` and `**` stand for something, so that matching one goes back to its last
 * star at the most: a pattern of a stranger costs no more than its length times that of the path.
 */

/** Whether a file or folder, by the names that lead to it from that of the configuration, matches. */
export type Pattern = (names: readonly string[], isFolder: boolean) => boolean;

/** Why a text is no pattern. */
export type WrongPattern = 'empty' | 'absolute' | 'upward' | 'negated' | 'braces' | 'too-long';

/** Of one configuration no more patterns count than these, and of a pattern no more characters. */
export const mostPatterns = 200;
export const longestPattern = 500;

/** The patterns of a list; what is none leaves nothing out. */
export function patternsIn(texts: readonly string[]): readonly Pattern[] {
  return texts.slice(0, mostPatterns).flatMap((text) => {
    const read = readPattern(text);
    return typeof read === 'function' ? [read] : [];
  });
}

/**
 * Reads a pattern. It leads from the folder of its configuration to a file or a folder, with all that is in it;
 * with `/` or `/**` at its end to folders alone. `*` stands for any characters of a name, `?` for one, `**` for any
 * number of folders.
 */
export function readPattern(text: string): Pattern | WrongPattern {
  const path = text.trim().replaceAll('\\', '/');
  if (path.length > longestPattern) return 'too-long';
  if (path.startsWith('!')) return 'negated';
  if (/^(?:\/|~\/|[a-z][a-z0-9+.-]*:)/i.test(path)) return 'absolute';
  if (/\{[^}]*,[^}]*\}/.test(path)) return 'braces';
  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  if (steps.includes('..')) return 'upward';
  const isOfFolder = path.endsWith('/') || (steps.length > 1 && steps.at(-1) === '**');
  while (steps.length > 1 && steps.at(-1) === '**') steps.pop();
  if (steps.length === 0) return 'empty';
  const parts = steps.map((step) => (step === '**' ? anyFolders : [...step]));
  return (names, isFolder) =>
    (isFolder || !isOfFolder) &&
    fits(
      parts,
      names.map((name) => [...name]),
      (part) => part === anyFolders,
      (part, name) =>
        fits(
          part,
          name,
          (sign) => sign === '*',
          (sign, character) => sign === '?' || sign === character,
        ),
    );
}

const anyFolders: readonly string[] = ['**'];

/** Whether all items stand where the parts say, of which some, the stars, stand for any number of items. */
function fits<P, T>(
  parts: readonly P[],
  items: readonly T[],
  isStar: (part: P) => boolean,
  isOne: (part: P, item: T) => boolean,
): boolean {
  let at = 0;
  let star: { readonly after: number; from: number } | undefined;
  for (let i = 0; i < items.length; ) {
    const [part, item] = [parts[at], items[i]];
    if (part !== undefined && isStar(part)) {
      at += 1;
      star = { after: at, from: i };
    } else if (part !== undefined && item !== undefined && isOne(part, item)) {
      at += 1;
      i += 1;
    } else if (star) {
      star.from += 1;
      [at, i] = [star.after, star.from];
    } else return false;
  }
  return parts.slice(at).every(isStar);
}
