/** Small rewrites of YAML that leave everything around them as the author wrote it. */

import type { Edit } from '../plan/document';
import { lineAt } from '../plan/lines';
import { locate, stretchOf } from '../plan/locate';
import { applyEdits } from '../plan/offsets';
import type { Path } from '../plan/path';
import { isPlainSafe, keyScalar, quoted, scalar } from '../plan/quote';
import type { Node, ScalarNode } from '../plan/tree';
import { asFlow } from './flow';

/** What is rewritten: a path from a node of a source; `owner` is the key that the node stands under. */
export interface Target {
  readonly source: string;
  readonly node: Node | undefined;
  readonly owner: ScalarNode | undefined;
  readonly path: Path;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Puts a text in place of the value at the path, or of a stretch of it. */
export function replacement(target: Target, text: string, stretch?: Stretch): Edit {
  const { source, node, path } = target;
  const { value, key, rest } = locate(node, path);
  const inFlow = isInFlow(node, path);
  if (!value || rest.some((step) => typeof step === 'string')) {
    const last = path.at(-1);
    if (key && rest.length === 0)
      return {
        start: key.end,
        end: key.end,
        text: `: ${scalar(text)}`.slice(afterColon(source, key.end)),
      };
    return addField({ ...target, path: path.slice(0, -1) }, String(last), scalar(text));
  }
  if (!stretch) return { start: value.start, end: value.end, text: scalar(text, inFlow) };
  if (value.kind === 'scalar') return replacedIn(source, value, text, stretch, inFlow);
  return { ...stretchOf(source, value, stretch.start, stretch.end), text };
}

/** Puts a text in place of a stretch of a scalar, written as that scalar is; quotes what is not `isPlain`. */
export function replacedIn(
  source: string,
  value: ScalarNode,
  text: string,
  stretch: Stretch,
  inFlow: boolean,
  isPlain = isPlainSafe,
): Edit {
  const unquoted = { ...stretchOf(source, value, stretch.start, stretch.end), text };
  const [edit = unquoted] = rewritten(source, value, inFlow, [{ ...stretch, text }], isPlain);
  return edit;
}

/**
 * Puts texts in place of stretches of the text that `value` was read as; they are in order and apart. It is
 * quoted as a whole where without quotes it would be another text.
 */
export function rewritten(
  source: string,
  value: Node,
  inFlow: boolean,
  changes: readonly Edit[],
  isPlain = isPlainSafe,
): readonly Edit[] {
  const edits = changes.map(({ start, end, text }) => ({
    ...stretchOf(source, value, start, end),
    text,
  }));
  if (value.kind !== 'scalar') return edits;
  const { style } = value;
  if (style === 'plain') {
    const whole = applyEdits(value.value, changes);
    if (isPlain(whole, inFlow)) return edits;
    return [{ start: value.start, end: value.end, text: quoted(whole) }];
  }
  return edits.map((edit) => ({ ...edit, text: written(edit.text, style) }));
}

/** A text as it is written in a scalar of that style. */
function written(text: string, style: ScalarNode['style']): string {
  if (style === 'single') return text.replace(/'/g, "''");
  return style === 'double' ? quoted(text).slice(1, -1) : text;
}

/** Puts fields in place of the value at the path; a text that stands for a list of one becomes that list. */
export function fieldsInPlace(target: Target, fields: Readonly<Record<string, string>>): Edit {
  const { source, node, path } = target;
  const { value, key, rest } = locate(node, path);
  if (!value) throw new Error(`No value at ${path.join('.')} to put fields in place of`);
  const { start, end } = value;
  const inFlow = isInFlow(node, path);
  const all = Object.entries(fields).map(([name, text]) => `${name}: ${scalar(text, inFlow)}`);
  if (inFlow) return { start, end, text: `{ ${all.join(', ')} }` };
  const isOnly = rest.length > 0 && key !== undefined;
  const column = isOnly ? columnOf(source, key.start) + 4 : columnOf(source, start);
  const lines = all.join(`${lineBreakOf(source)}${' '.repeat(column)}`);
  if (!isOnly) return { start, end, text: lines };
  const dash = `${lineBreakOf(source)}${' '.repeat(column - 2)}- `;
  return { start: afterKey(source, key), end, text: dash + lines };
}

/** The offset after a key and its colon. */
function afterKey(source: string, { end }: ScalarNode): number {
  return source.charAt(end) === ':' ? end + 1 : end;
}

/** How much of `: ` stands after a key already. */
function afterColon(source: string, at: number): number {
  if (source.charAt(at) !== ':') return 0;
  return source.charAt(at + 1) === ' ' ? 2 : 1;
}

/** Takes out a list item or a field with its lines, or a stretch of a text with one separator. */
export function removal({ source, node, path }: Target, stretch?: Stretch): Edit {
  const { value, key, rest } = locate(node, path);
  if (stretch && value) {
    const place = stretchOf(source, value, stretch.start, stretch.end);
    const inner = withoutQuotes(value);
    const after = /^[ \t]*[/,;&]?[ \t]*/.exec(source.slice(place.end, inner.end))?.[0] ?? '';
    if (place.end + after.length < inner.end)
      return { start: place.start, end: place.end + after.length, text: '' };
    const before = /[ \t]*[/,;&]?[ \t]*$/.exec(source.slice(inner.start, place.start))?.[0] ?? '';
    if (before !== '' || place.start > inner.start) {
      return { start: place.start - before.length, end: place.end, text: '' };
    }
  }
  const parent = locate(node, path.slice(0, path.length - Math.max(1, rest.length))).value;
  const start = key?.start ?? value?.start ?? 0;
  const end = value?.end ?? key?.end ?? 0;
  if (parent && parent.kind !== 'scalar' && parent.flow) return flowRemoval(source, { start, end });
  const from = lineAt(source, start).start;
  const newline = source.indexOf('\n', end);
  return { start: from, end: newline < 0 ? source.length : newline + 1, text: '' };
}

/** What stands between the quotes of a text, or all of it where it has none. */
function withoutQuotes(node: Node): Stretch {
  const { start, end } = node;
  const isQuoted = node.kind === 'scalar' && (node.style === 'single' || node.style === 'double');
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

function flowRemoval(source: string, { start, end }: Stretch): Edit {
  const after = /^\s*,\s*/.exec(source.slice(end))?.[0];
  if (after !== undefined) return { start, end: end + after.length, text: '' };
  const before = /,\s*$/.exec(source.slice(0, start))?.[0] ?? '';
  return { start: start - before.length, end, text: '' };
}

/** Writes another key. */
export function renaming({ node, path }: Target, to: string): Edit {
  const { key } = locate(node, path);
  if (!key) throw new Error(`No key at ${path.join('.')} to rename`);
  return { start: key.start, end: key.end, text: keyScalar(to) };
}

/** Adds a field after the last one of the fields at the path. */
export function addField(target: Target, name: string, yaml: string): Edit {
  const { source, node, owner, path } = target;
  const { value, key, rest } = locate(node, path);
  const there = locate(node, [...path, name]);
  if (there.key && !there.value && there.rest.length === 0) {
    const isFlow = isInFlow(node, [...path, name]);
    return fillIn(source, there.key, name, isFlow ? asFlow(yaml) : yaml);
  }
  const missing = rest.filter((step) => typeof step === 'string');
  if (missing.length > 0) {
    const [first = '', ...more] = missing;
    const inner = [...more, name].reduceRight(
      (below, step) => `\n  ${field(step, below, 0).replace(/\n/g, '\n  ')}`,
      yaml,
    );
    return addField({ ...target, path: path.slice(0, path.length - rest.length) }, first, inner);
  }
  if (value?.kind === 'map' && value.flow) {
    const at = value.end - 1;
    const comma = value.pairs.length > 0 ? ', ' : '';
    return { start: at, end: at, text: `${comma}${name}: ${asFlow(yaml)}` };
  }
  if (value?.kind === 'map') {
    const column = columnOf(source, value.pairs[0]?.key.start ?? value.start);
    return afterLine(source, value.end, field(name, yaml, column));
  }
  const under = key ?? owner;
  if (!under) throw new Error(`No fields at ${path.join('.')} to add ${name} to`);
  return afterLine(source, under.end, field(name, yaml, columnOf(source, under.start) + 2));
}

/** Gives a key that stands there without a value its value. */
function fillIn(source: string, key: ScalarNode, name: string, yaml: string): Edit {
  const column = columnOf(source, key.start);
  const value = field(name, yaml, column).slice(column + name.length);
  const colon = source.charAt(key.end) === ':' ? 1 : 0;
  const at = key.end + colon;
  return { start: at, end: at, text: value.slice(colon).replace(/\n/g, lineBreakOf(source)) };
}

/** Adds an item after the last one of the list at the path; the list may be absent. */
export function addItem(target: Target, yaml: string): Edit {
  const { source, node, path } = target;
  const { value, key, rest } = locate(node, path);
  const list = `\n  - ${yaml.replace(/\n/g, '\n    ')}`;
  if (key && !value && rest.length === 0) {
    if (isInFlow(node, path)) return fillIn(source, key, key.value, asFlow(list));
    const column = columnOf(source, key.start) + 2;
    return afterLine(source, key.end, indented(`- ${yaml.replace(/\n/g, '\n  ')}`, column));
  }
  if (rest.length > 0 || !value) {
    return addField({ ...target, path: path.slice(0, -1) }, String(path.at(-1)), list);
  }
  if (value.kind === 'list' && value.flow) {
    const isAlone = key !== undefined && rest.length === 0 && !isInFlow(node, path);
    if (value.items.length === 0 && isAlone) return insteadOfNone(source, key, value, yaml);
    const comma = value.items.length > 0 ? ', ' : '';
    return { start: value.end - 1, end: value.end - 1, text: `${comma}${asFlow(yaml)}` };
  }
  if (value.kind === 'list') {
    const column = columnOf(source, value.start);
    return afterLine(source, value.end, indented(`- ${yaml.replace(/\n/g, '\n  ')}`, column));
  }
  const isQuoted = value.kind === 'scalar' && /^(?:single|double)$/.test(value.style);
  const isText = value.kind === 'scalar' && !isQuoted;
  const first = isText ? scalar(value.value, true) : source.slice(value.start, value.end);
  return { start: value.start, end: value.end, text: `[${first}, ${asFlow(yaml)}]` };
}

/** Puts a first item on a line of its own in place of `[]`; a comment beside that stays beside the key. */
function insteadOfNone(source: string, key: ScalarNode, { end }: Stretch, yaml: string): Edit {
  const start = afterKey(source, key);
  const line = lineAt(source, end);
  const item = indented(`- ${yaml.replace(/\n/g, '\n  ')}`, columnOf(source, key.start) + 2);
  const text = source.slice(end, line.end).trimEnd() + lineBreakOf(source);
  return { start, end: line.end, text: text + item.replace(/\n/g, lineBreakOf(source)) };
}

/** Adds an item to a list after one of its items. */
export function addAfter(source: string, item: Node | undefined, yaml: string): Edit {
  const { start, end } = item ?? { start: 0, end: 0 };
  if (/[[,]\s*$/.test(source.slice(0, start)))
    return { start: end, end, text: `, ${asFlow(yaml)}` };
  const dash = source.lastIndexOf('-', start);
  return afterLine(
    source,
    end,
    indented(`- ${yaml.replace(/\n/g, '\n  ')}`, columnOf(source, dash)),
  );
}

/** `name: yaml` with its lines moved in to a column. */
export function field(name: string, yaml: string, column: number): string {
  const gap = yaml === '' || yaml.startsWith('\n') ? '' : ' ';
  return indented(`${name}:${gap}${yaml}`, column);
}

/** Every line of a text moved in to a column. */
export function indented(text: string, column: number): string {
  const margin = ' '.repeat(column);
  return margin + text.replace(/\n(?=.)/g, `\n${margin}`);
}

/** The column of an offset in its line. */
export function columnOf(source: string, offset: number): number {
  return offset - lineAt(source, offset).start;
}

/** Puts lines after the line of an offset. */
export function afterLine(source: string, offset: number, text: string): Edit {
  const { end } = lineAt(source, offset);
  const lineBreak = lineBreakOf(source);
  return { start: end, end, text: lineBreak + text.replace(/\n/g, lineBreak) };
}

/** The line break that a text uses. */
export function lineBreakOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function isInFlow(node: Node | undefined, path: Path): boolean {
  return path.some((_, i) => {
    const { value } = locate(node, path.slice(0, i));
    return value !== undefined && value.kind !== 'scalar' && value.flow;
  });
}
