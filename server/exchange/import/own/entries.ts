/** The entries of an exported plan by the names that its sheets have for them, and what is shown of each. */

import type { Path } from '../../../plan/path';
import type { Shape } from '../../../plan/shape';
import type { Line } from '../../document';
import { Shown } from './shown';
import type { NodeMap } from './tree';

/** An entry that is being put together. */
export interface Entry {
  readonly node: NodeMap;
  readonly shape: Shape;
  /** Where below the node it stands, if not there. */
  readonly base: Path;
}

/** All entries. */
export class Entries {
  /** By list and id or number: `measures agency-rate`, `actions #5`, `plan`. */
  readonly named = new Map<string, Entry>();
  readonly shown = new Shown();

  /** An entry under one or several names. */
  add(names: readonly string[], node: NodeMap, shape: Shape, base: Path = []): Entry {
    const entry = { node, shape, base };
    for (const name of names) this.named.set(name, entry);
    return entry;
  }

  /** Notes what stands for a value of an entry. */
  show(entry: Entry, path: Path, lines: readonly Line[], { container, item }: Shape): void {
    this.shown.note(entry, path, lines, container === 'list' && item?.text?.kind !== 'id');
  }
}
