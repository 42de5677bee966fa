/**
 * Which items of a tree view are to be drawn again, so that all others stay: with their mark, without a flicker,
 * and without another object of the editor's, which keeps one for each item that it ever drew.
 */

import type { TreeItem } from 'vscode';

/** What a kind of items is told apart by. */
export interface Telling<T> {
  /** What an item is called; no other item of the tree is called that. */
  readonly idOf: (item: T) => string;
  /** How the editor draws it. */
  readonly drawing: (item: T) => TreeItem;
}

type ChildrenOf<T> = (item: T | undefined) => Promise<readonly T[]>;

interface Drawn<T> {
  readonly item: T;
  look: string;
}

const top = '';

/** Knows what the editor was given. The editor knows items as objects: those of before are kept, and filled anew. */
export class Redrawing<T extends object> {
  private readonly telling: Telling<T>;
  /** By the id of the item that they are below. */
  private readonly below = new Map<string, readonly Drawn<T>[]>();
  private readonly doubted = new Set<string>();

  constructor(telling: Telling<T>) {
    this.telling = telling;
  }

  /** What the editor is to be given of the children below an item, or at the top. */
  given(parent: T | undefined, children: readonly T[]): T[] {
    const before = new Map(
      this.belowOf(parent)?.map(({ item }) => [this.telling.idOf(item), item]),
    );
    const items = children.map((child) => {
      const known = before.get(this.telling.idOf(child));
      return known ? Object.assign(known, child) : child;
    });
    this.below.set(
      this.keyOf(parent),
      items.map((item) => ({ item, look: this.lookOf(item) })),
    );
    return items;
  }

  /** An item of which more is shown than how it looks: it is drawn again the next time. */
  doubt(item: T): void {
    this.doubted.add(this.telling.idOf(item));
  }

  /** All that was given is to be drawn again. */
  forget(): void {
    this.below.clear();
    this.doubted.clear();
  }

  /**
   * Has the items drawn again that are not as they were given, with all below them; undefined stands for the
   * whole tree. Where all are, it calls nobody.
   */
  async renew(childrenOf: ChildrenOf<T>, redraw: (items: T[] | undefined) => void): Promise<void> {
    const changed: T[] = [];
    if (!(await this.staysBelow(undefined, childrenOf, changed))) {
      this.forget();
      redraw(undefined);
    } else if (changed.length > 0) redraw(changed);
  }

  /** Whether the same children are below an item; notes which of them are `changed`, at whatever depth. */
  private async staysBelow(
    parent: T | undefined,
    childrenOf: ChildrenOf<T>,
    changed: T[],
  ): Promise<boolean> {
    if (!this.belowOf(parent)) return true;
    const now = await childrenOf(parent);
    const before = this.belowOf(parent) ?? [];
    const { idOf } = this.telling;
    const isSame = (item: T, i: number) => before[i] && idOf(before[i].item) === idOf(item);
    if (now.length !== before.length || !now.every(isSame)) return false;
    for (const [i, drawn] of before.entries()) {
      const item = Object.assign(drawn.item, now[i]);
      const look = this.lookOf(item);
      const stays = look === drawn.look && !this.doubted.has(idOf(item));
      drawn.look = look;
      if (stays && (await this.staysBelow(item, childrenOf, changed))) continue;
      this.forgetBelow(item);
      changed.push(item);
    }
    return true;
  }

  private forgetBelow(item: T): void {
    for (const { item: child } of this.belowOf(item) ?? []) this.forgetBelow(child);
    this.below.delete(this.keyOf(item));
    this.doubted.delete(this.keyOf(item));
  }

  private belowOf(parent: T | undefined): readonly Drawn<T>[] | undefined {
    return this.below.get(this.keyOf(parent));
  }

  private keyOf(parent: T | undefined): string {
    return parent ? this.telling.idOf(parent) : top;
  }

  /** With what its command is given, except the item itself, which is always filled with what is now. */
  private lookOf(item: T): string {
    const { tooltip, ...look } = this.telling.drawing(item);
    const tip = typeof tooltip === 'object' ? tooltip.value : tooltip;
    return JSON.stringify({ ...look, tip }, (_, value) => (value === item ? undefined : value));
  }
}
