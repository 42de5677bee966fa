/**
 * A piece of YAML as maps, lists and texts, each with its place: all that the rest of the core knows
 * of YAML. Offsets are UTF-16, from the start of the fragment that was parsed.
 */

/** How a text was written; only `plain` text can have been torn apart by YAML. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

interface Extent {
  readonly start: number;
  /** Offset after the last character of the value, without trailing comments and line ends. */
  readonly end: number;
}

/** A text. `value` is what the author wrote, whatever YAML would take it for (reading rule 1). */
export interface ScalarNode extends Extent {
  readonly kind: 'scalar';
  readonly value: string;
  readonly style: ScalarStyle;
}

/** One `key: value` of a map; `value` is undefined where nothing (or `~`) was written. */
export interface Pair {
  readonly key: ScalarNode;
  readonly value: Node | undefined;
}

export interface MapNode extends Extent {
  readonly kind: 'map';
  readonly pairs: readonly Pair[];
  /** Written in braces. */
  readonly flow: boolean;
}

/** A list; an item is undefined where nothing (or `~`) was written after its dash. */
export interface ListNode extends Extent {
  readonly kind: 'list';
  readonly items: readonly (Node | undefined)[];
  /** Written in brackets. */
  readonly flow: boolean;
}

export type Node = ScalarNode | MapNode | ListNode;

/** Offset after all that a pair holds. */
export function pairEnd(pair: Pair): number {
  return pair.value?.end ?? pair.key.end;
}
