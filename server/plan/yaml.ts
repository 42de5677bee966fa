/** YAML text to a tree, by the kept library `yaml`: the only file that knows it. */

import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { SyntaxReason } from './faults';
import type { ListNode, MapNode, Node, Pair, ScalarNode, ScalarStyle } from './tree';

/** How many nodes aliases may add to one tree; plans written by hand add a few dozen at most. */
const aliasBudget = 10_000;

/** An error of the YAML text, in offsets of that text. */
export interface YamlError {
  readonly reason: SyntaxReason;
  readonly start: number;
  readonly end: number;
}

/** What YAML made of a text. */
export interface YamlReading {
  readonly root: Node | undefined;
  /** In order of place; the tree is then only what could be saved. */
  readonly errors: readonly YamlError[];
  /** Names after `&`, and those after `*` that no anchor of this text answers. */
  readonly anchors: readonly NamedThere[];
  readonly unresolved: readonly NamedThere[];
}

/** A name with its place: an anchor (from its `&`) or an alias (from its `*`). */
export interface Named {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** An anchor that some alias of the same text names. */
  readonly used: boolean;
}

/** The same with where it was met, and what it begins. */
export interface NamedThere extends Named {
  /** A key: of one field alone, which may be a text with a colon, or among others. */
  readonly key: 'alone' | 'among others' | undefined;
  readonly inBrackets: boolean;
  /** Whether that is a text without a header of its own, and where it ends. */
  readonly isText: boolean;
  readonly until: number;
}

const options = {
  schema: 'failsafe',
  // Else values of `!!binary` would become bytes, and the library breaks on `!!omap` and `!!pairs`.
  resolveKnownTags: false,
  version: '1.2',
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Reads one YAML document. Never throws; the caller keeps nesting within what a stack can bear. */
export function readYaml(text: string): YamlReading {
  const { stackTraceLimit } = errors;
  // In broken text there are many errors, and tracing each would cost more than all the reading.
  errors.stackTraceLimit = 0;
  try {
    return new Conversion(text, parseDocument(text, options)).result();
  } finally {
    errors.stackTraceLimit = stackTraceLimit;
  }
}

/** In V8, errors have a limit for their traces. */
const errors: ErrorConstructor & { stackTraceLimit?: number | undefined } = Error;

/** One walk over one document, which counts what aliases add and notes which names are used. */
class Conversion {
  private added = 0;
  private overflow: Named | undefined;
  private readonly anchors: (NamedThere & { used: boolean })[] = [];
  private readonly unresolved: NamedThere[] = [];
  private readonly nodes = new Map<string, ParsedNode>();
  private readonly open = new Set<string>();
  /** How many brackets and braces are open here, and which key this is. */
  private brackets = 0;
  private inKey: NamedThere['key'];
  private readonly text: string;
  private readonly document: Document.Parsed;

  constructor(text: string, document: Document.Parsed) {
    this.text = text;
    this.document = document;
  }

  result(): YamlReading {
    const root = this.node(this.document.contents, undefined);
    const errors = [
      ...this.document.errors.map(toError),
      ...this.document.warnings.filter(isTag).map(toError),
    ];
    if (this.overflow) errors.push({ reason: 'too-many-aliases', ...this.overflow });
    errors.sort((a, b) => a.start - b.start);
    return { root, errors, anchors: this.anchors, unresolved: this.unresolved };
  }

  /** `at` is the place of the alias through which the node was reached, if it was. */
  private node(node: ParsedNode | null, at: Named | undefined): Node | undefined {
    if (node === null) return undefined;
    if (isAlias(node)) return this.alias(node, at);
    if (at && ++this.added > aliasBudget) {
      this.overflow ??= at;
      return undefined;
    }
    if (node.anchor !== undefined && !at) this.anchor(node, node.anchor);
    const extent = at ? { start: at.start, end: at.end } : extentOf(node, this.text);
    if (isScalar(node)) return this.scalar(node, extent);
    const isFlow = 'flow' in node && node.flow === true;
    if (isFlow) this.brackets += 1;
    const read = this.collection(node, extent, at);
    if (isFlow) this.brackets -= 1;
    return read;
  }

  private collection(
    node: ParsedNode,
    extent: { start: number; end: number },
    at: Named | undefined,
  ): MapNode | ListNode | undefined {
    if (isMap(node)) {
      const pairs: Pair[] = [];
      for (const item of node.items as { key: ParsedNode; value: ParsedNode | null }[]) {
        pairs.push({
          key: this.key(item.key, at, node.items.length),
          value: this.node(item.value, at),
        });
      }
      return blockEnd({ kind: 'map', ...extent, pairs, flow: node.flow === true });
    }
    if (isSeq(node)) {
      const items = (node.items as (ParsedNode | null)[]).map((item) => this.node(item, at));
      return blockEnd({ kind: 'list', ...extent, items, flow: node.flow === true });
    }
    return undefined;
  }

  private scalar(
    node: { value: unknown; type?: string },
    extent: { start: number; end: number },
  ): ScalarNode | undefined {
    const value = typeof node.value === 'string' ? node.value : '';
    const style = styles[node.type ?? ''] ?? 'plain';
    if (style === 'plain' && (value === '' || value === '~')) return undefined;
    return { kind: 'scalar', ...extent, value, style };
  }

  /** A key is its text; what is no text (`[a]: b`) is its source. */
  private key(node: ParsedNode | null, at: Named | undefined, count: number): ScalarNode {
    const wasIn = this.inKey;
    this.inKey = count === 1 ? 'alone' : 'among others';
    const read = node === null ? undefined : this.node(node, at);
    this.inKey = wasIn;
    if (read?.kind === 'scalar') return read;
    const extent = node === null ? { start: 0, end: 0 } : extentOf(node, this.text);
    const value = this.text.slice(extent.start, extent.end);
    return { kind: 'scalar', ...extent, value, style: 'plain' };
  }

  private anchor(node: ParsedNode, name: string): void {
    this.nodes.set(name, node);
    const start = this.text.lastIndexOf(`&${name}`, node.range[0]);
    if (start < 0) return;
    const end = start + name.length + 1;
    const until = Math.max(end, extentOf(node, this.text).end);
    const isText = isScalar(node) && !/^BLOCK_/.test(node.type ?? '');
    this.anchors.push({ name, start, end, used: false, ...this.here(), isText, until });
  }

  private here() {
    return { key: this.inKey, inBrackets: this.brackets > 0 };
  }

  private alias(node: Alias.Parsed, at: Named | undefined): Node | undefined {
    const name = node.source;
    const place = at ?? { name, used: true, start: node.range[0], end: node.range[1] };
    const target = this.nodes.get(name);
    if (!target || this.open.has(name)) {
      const { start, end } = place;
      if (!at) this.unresolved.push({ ...place, ...this.here(), isText: true, until: end });
      return { kind: 'scalar', start, end, value: this.text.slice(start, end), style: 'plain' };
    }
    for (const anchor of this.anchors) if (anchor.name === name) anchor.used = true;
    this.open.add(name);
    const copy = this.node(target, place);
    this.open.delete(name);
    return copy;
  }
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

function extentOf(node: ParsedNode, text: string): { start: number; end: number } {
  const [start, valueEnd] = node.range;
  let end = Math.min(valueEnd, text.length);
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** A block map or list ends with its last value: YAML counts the comments after it in. */
function blockEnd<T extends MapNode | ListNode>(node: T): T {
  if (node.flow) return node;
  const last =
    node.kind === 'map'
      ? node.pairs.reduce((end, { key, value }) => Math.max(end, value?.end ?? key.end), node.start)
      : node.items.reduce((end, item) => Math.max(end, item?.end ?? 0), node.start + 1);
  return { ...node, end: Math.max(last, node.start) };
}

function isTag(warning: YAMLError): boolean {
  return warning.code === 'TAG_RESOLVE_FAILED';
}

const reasons: Readonly<Record<string, SyntaxReason>> = {
  BAD_SCALAR_START: 'bad-start',
  BAD_ALIAS: 'bad-start',
  TAG_RESOLVE_FAILED: 'bad-start',
  BAD_INDENT: 'bad-indent',
  TAB_AS_INDENT: 'tab',
  BAD_PROP_ORDER: 'bad-start',
  BLOCK_IN_FLOW: 'unclosed-bracket',
  BLOCK_AS_IMPLICIT_KEY: 'text-after-value',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  MISSING_CHAR: 'missing-colon',
  UNEXPECTED_TOKEN: 'text-after-value',
  MULTIPLE_DOCS: 'several-documents',
};

function toError(error: YAMLError): YamlError {
  const [start, end] = error.pos;
  return { reason: reasons[error.code] ?? 'other', start, end: Math.max(end, start) };
}
