/** What an exported plan shows, and where: so that the further details count only for what nobody has changed. */

import type { Path } from '../../../plan/path';
import type { Line } from '../../document';

/** A value that is shown: its path, and what stands for it. */
export interface ShownValue {
  readonly path: Path;
  readonly text: string;
  /** Each of its lines stands for one of its items. */
  readonly isListed: boolean;
}

/** Values by the entry that they belong to. */
export class Shown {
  private readonly of = new Map<object, Map<string, ShownValue>>();

  /** Notes what stands for a value. */
  note(entry: object, path: Path, lines: readonly Line[], isListed: boolean): void {
    const noted = this.of.get(entry) ?? new Map<string, ShownValue>();
    this.of.set(entry, noted);
    noted.set(path.join('\n'), { path, text: textOf(lines), isListed });
  }

  /** The innermost value on the way that is shown. */
  above(entry: object, path: Path): ShownValue | undefined {
    for (let length = path.length; length > 0; length--) {
      const found = this.of.get(entry)?.get(path.slice(0, length).join('\n'));
      if (found) return found;
    }
    return undefined;
  }
}

/** Lines as one text, to be compared. */
export function textOf(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join('\n');
}
