/** The place into which something is pasted: what stands there, and what the format takes there. */

import { lineAt } from '../../plan/lines';
import { locate, textOffset } from '../../plan/locate';
import type { Meaning } from '../../plan/schema/kinds';
import type { Shape } from '../../plan/shape';
import type { Node, ScalarNode } from '../../plan/tree';
import { isInFlow } from '../brackets';
import { rootOf } from '../fragment-root';
import type { InGap, InValue, NodeAt, Stretch } from '../node-at';
import { columnOf } from '../open-places';
import { itemOf } from '../shapes';
import type { Snapshot } from '../snapshot';

/** How texts are put there. */
export interface PastePlace {
  /** What gives way, in offsets of the fragment; the selection lies in it. */
  readonly stretch: Stretch;
  /** One text; items of a list on lines of their own or in brackets; entries by number; lines of a block text. */
  readonly form: 'text' | 'items' | 'flow' | 'numbered' | 'block';
  readonly means: Meaning;
  /** What is written first: white space, a dash. */
  readonly lead: string;
  /** The texts around the selection; between brackets, what stands there before it. */
  readonly before: string;
  readonly after: string;
  /** Of the dashes or keys, or of the lines of a block text. */
  readonly column: number;
  /** The numbers that others have. */
  readonly taken?: readonly string[];
  /** Whether something stands before the selection on its line of a block text. */
  readonly isMidLine?: boolean;
  /** Whether a text is one of several between brackets. */
  readonly inFlow?: boolean;
  /** Whether nothing has been written yet. */
  readonly isEmpty: boolean;
}

/** The place of a selection on one line; undefined where nothing but the plain text should go. */
export function pastePlace(
  snapshot: Snapshot,
  node: NodeAt,
  selection: Stretch,
): PastePlace | undefined {
  const { text } = node.spot.fragment;
  if (selection.end > lineAt(text, selection.start).end) return undefined;
  if (node.on === 'gap') return inGap(snapshot, node, selection);
  if (node.on !== 'value') return undefined;
  const { value } = node;
  if (!value) return inEmpty(node, selection);
  return value.kind === 'scalar'
    ? inText(node, value, selection)
    : afterTorn(node, value, selection);
}

/** On an empty line of a list or of entries by number, after a dash, or between brackets. */
function inGap(snapshot: Snapshot, node: InGap, selection: Stretch): PastePlace | undefined {
  const { spot, path, shape, adds, dash, flow, word } = node;
  if (adds === 'key') return inNumbered(snapshot, node, selection);
  const means = shape && meaningOf(itemOf(shape));
  const { text } = spot.fragment;
  if (!means || word.text !== '') return undefined;
  const { start, end } = lineAt(text, selection.start);
  const common = { means, before: '', after: '', isEmpty: true };
  if (flow) {
    const before = text.slice(start, selection.start).replace(/^.*\[/, '');
    const lead = before.endsWith(',') ? ' ' : '';
    return { ...common, form: 'flow', stretch: selection, lead, before, column: 0 };
  }
  const line = text.slice(start, end);
  if (!/^[ \t]*-?[ \t]*$/.test(line)) return undefined;
  if (dash) {
    const column = line.indexOf('-');
    const stretch = { start: start + column + 1, end };
    return { ...common, form: 'items', stretch, lead: ' ', column };
  }
  const { column } = standingAt(snapshot, spot, path);
  const stretch = { start, end };
  return { ...common, form: 'items', stretch, lead: `${' '.repeat(column)}- `, column };
}

/** On an empty line of entries by number. */
function inNumbered(
  snapshot: Snapshot,
  { spot, path, shape, flow, word }: InGap,
  selection: Stretch,
): PastePlace | undefined {
  const means = numberedMeaning(shape);
  const stretch = lineAt(spot.fragment.text, selection.start);
  const isBlank = spot.fragment.text.slice(stretch.start, stretch.end).trim() === '';
  if (!means || flow || word.text !== '' || !isBlank) return undefined;
  const { value, column } = standingAt(snapshot, spot, path);
  const taken = value?.kind === 'map' ? value.pairs.map(({ key }) => key.value) : [];
  const lead = ' '.repeat(column);
  const common = { means, taken, before: '', after: '', isEmpty: true };
  return { ...common, form: 'numbered', stretch, lead, column };
}

/** After a colon or a dash. */
function inEmpty({ spot, shape }: InValue, selection: Stretch): PastePlace | undefined {
  const { text } = spot.fragment;
  const { start, end } = lineAt(text, selection.start);
  const [, indent = '', dashes = '', key] =
    /^([ \t]*)((?:-[ \t]+)*-?)([^\s"'[\]{}#-][^:[\]{}#]*:)?[ \t]*$/.exec(text.slice(start, end)) ??
    [];
  const item = shape && itemOf(shape);
  const isItems = item !== undefined && key !== undefined && !shape?.text && !shape?.fields;
  const byNumber = key === undefined ? undefined : numberedMeaning(shape);
  const means = byNumber ?? meaningOf(isItems ? item : shape);
  if (!means || (key === undefined && dashes === '')) return undefined;
  const written = indent.length + dashes.length + (key?.length ?? 0);
  const place = { stretch: { start: start + written, end }, means, before: '', after: '' };
  const column = indent.length + (key === undefined ? dashes.lastIndexOf('-') : dashes.length + 2);
  if (key === undefined) return { ...place, form: 'items', lead: ' ', column, isEmpty: true };
  if (byNumber) return { ...place, form: 'numbered', means, lead: '', column, isEmpty: true };
  const lead = isItems ? '' : ' ';
  return { ...place, form: isItems ? 'items' : 'text', lead, column, isEmpty: true };
}

/** In a text. */
function inText(node: InValue, value: ScalarNode, selection: Stretch): PastePlace | undefined {
  const { spot, shape } = node;
  const { start, end } = selection;
  const { text } = spot.fragment;
  const means = meaningOf(shape);
  if (means?.kind !== 'text') return undefined;
  if (value.style === 'literal' || value.style === 'folded') {
    if (start <= lineAt(text, value.start).end) return undefined;
    const line = lineAt(text, start);
    const column = /^[ \t]*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const common = { means, lead: '', before: '', after: '', isEmpty: false };
    const isMidLine = /\S/.test(text.slice(line.start, start));
    return { ...common, form: 'block', stretch: { start, end }, column, isMidLine };
  }
  const gap = text.slice(value.end, Math.max(value.end, start));
  const isHere =
    start >= value.start && !/\S/.test(gap) && !text.slice(value.start, value.end).includes('\n');
  if (!isHere || text.charAt(value.start) === '*') return undefined;
  const before = value.value.slice(0, textOffset(text, value, start)) + gap;
  const after = value.value.slice(textOffset(text, value, Math.min(end, value.end)));
  return around(node, value, selection, { means, before, after });
}

/** Right after brackets or braces that stand where a text belongs, and are read as a part of it. */
function afterTorn(node: InValue, value: Node, selection: Stretch): PastePlace | undefined {
  const { text } = node.spot.fragment;
  const means = node.shape?.container ? undefined : node.shape?.text;
  const before = text.slice(value.start, selection.start);
  const isAfter = selection.start >= value.end && selection.end === selection.start;
  if (means?.kind !== 'text' || !isAfter || !/^[[{][^\n]*[\]}][ \t]*$/.test(before))
    return undefined;
  return around(node, value, selection, { means, before, after: '' });
}

/** The place of a text that is written anew, with the texts that stay around the selection. */
function around(
  { spot, path }: InValue,
  value: Node,
  { start, end }: Stretch,
  texts: Pick<PastePlace, 'means' | 'before' | 'after'>,
): PastePlace {
  const { text, parsed } = spot.fragment;
  const opening = /^[ \t]*(?:-[ \t]+)+$/.exec(text.slice(lineAt(text, start).start, value.start));
  const isItem = typeof path.at(-1) === 'number' && opening !== null;
  const column = opening ? opening[0].lastIndexOf('-') : 0;
  const stretch = { start: value.start, end: Math.max(value.end, end) };
  return {
    form: isItem ? 'items' : 'text',
    stretch,
    ...texts,
    lead: '',
    column,
    inFlow: isInFlow(text, parsed.root, value.start),
    isEmpty: false,
  };
}

/** What a text means in a place, also in one that may hold fields instead. */
function meaningOf(shape: Shape | undefined): Meaning | undefined {
  return shape?.text ?? (shape?.container === 'list' ? shape.item?.text : undefined);
}

/** What the texts of entries by number mean; undefined for entries of any other kind. */
function numberedMeaning(shape: Shape | undefined): Meaning | undefined {
  return shape?.container === 'by-id' ? shape.item?.text : undefined;
}

/** What stands at a path, and the column of its dashes or keys: where there is none, two deeper than its own key. */
function standingAt(
  snapshot: Snapshot,
  { fragment, index }: NodeAt['spot'],
  path: NodeAt['path'],
): { readonly value: Node | undefined; readonly column: number } {
  const { path: base, firstItem } = rootOf(snapshot, index);
  const [first, ...rest] = path.slice(base.length);
  const own = typeof first === 'number' ? first - firstItem : first;
  const { key, value } = locate(fragment.parsed.root, own === undefined ? [] : [own, ...rest]);
  const below = key ? columnOf(fragment.text, key.start) + 2 : 0;
  const isOpen = value !== undefined && value.kind !== 'scalar';
  return { value, column: isOpen ? columnOf(fragment.text, value.start) : below };
}
