/** Texts that YAML tears apart without an error: by a comment sign, or by commas in brackets. */

import type { Extent } from './faults';
import { entriesOf, lineAt } from './lines';
import { quoted } from './quote';
import type { ListNode, ScalarNode } from './tree';
import { isKnownKey } from './vocabulary';

/**
 * Whether a stretch holds lines that begin with a field of the format: whatever is wrong there, quotes around it
 * all would make one text of several fields. The line that it begins on counts where nothing stands before it.
 */
export function holdsFields(source: string, { start, end }: Extent): boolean {
  const from = lineAt(source, start).start;
  for (const { key, ...line } of entriesOf(source.slice(from, end), isKnownKey)) {
    const isWhole = line.start > 0 || (!line.dash && from + line.column === start);
    if (isWhole && key !== undefined && isKnownKey(key)) return true;
  }
  return false;
}

/**
 * `Item #3 is done` is `Item` and a comment to YAML. A sign that touches the next word belongs to the
 * text; one with white space after it begins a comment that its author meant.
 */
export function tornText(
  source: string,
  node: ScalarNode,
): { text: string; end: number } | undefined {
  if (node.style !== 'plain') return undefined;
  const line = lineAt(source, node.end);
  const match = /^[ \t]+#(?=[^\s#])(?:(?![ \t]# ).)*/.exec(source.slice(node.end, line.end));
  if (!match) return undefined;
  const end = node.end + match[0].trimEnd().length;
  return { text: `${node.value}${source.slice(node.end, end)}`, end };
}

/**
 * `[Staff are well, supported and safe]` is two texts to YAML. An item in lower case, or with a digit
 * right after the comma, goes on a sentence before it; so does the rest of a number such as 1,200.
 */
export function joinTorn(
  source: string,
  node: ListNode,
): { texts: readonly string[]; mend: string } | undefined {
  const texts: string[] = [];
  let before = node.start;
  let joined = false;
  for (const item of node.items) {
    if (!item) continue;
    const text = source.slice(item.start, item.end).replace(/\s+/g, ' ');
    const gap = source.slice(before, item.start);
    const quotedItem = item.kind === 'scalar' && item.style !== 'plain';
    const last = texts.at(-1) ?? '';
    const goesOn = isSentence.test(last)
      ? /^\p{Ll}/u.test(text) || (/^\d/.test(text) && !/\s$/.test(gap))
      : /\d$/.test(last) && /^\d{3}/.test(text) && !/\s$/.test(gap);
    if (goesOn && !quotedItem) {
      texts[texts.length - 1] = `${last}${gap.replace(/\s+/g, ' ')}${text}`;
      joined = true;
    } else texts.push(item.kind === 'scalar' ? item.value : text);
    before = item.end;
  }
  return joined ? { texts, mend: `[${texts.map(quoted).join(', ')}]` } : undefined;
}

/** Words that begin with a capital: `[progress, risks]` is a list and no sentence. */
const isSentence = /^\p{Lu}\S*\s/u;
