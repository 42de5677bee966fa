/** The list of officers of an imported plan, gathered from the cells that name them. */

import { initialsOf } from '../../plan/officer-words';
import { buildOfficerIndex, type OfficerIndex, readOfficers } from '../../plan/officers';
import type { Line } from '../document';

/** An officer of the list. */
export interface GatheredOfficer {
  readonly id: string;
  /** As it is written most often. */
  readonly title: string;
  /** Other spellings of it. */
  readonly aliases: readonly string[];
}

interface Entry {
  readonly id: string;
  /** How often each spelling came, the first one first. */
  readonly spellings: Map<string, number>;
}

/** A cell in which this stands names nobody yet. */
const nobody =
  /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|appointed|determined)|n\/?a|none|all|various|vacant|[-–—?]+)$/i;

/** Gathers officers while cells are read; spellings of one title become one officer. */
export class Officers {
  private readonly entries: Entry[] = [];
  private index: OfficerIndex | undefined;

  /** The officers that a cell names, as it writes them; each that is new joins the list. Empty where it names nobody. */
  read(lines: readonly Line[]): readonly string[] {
    const text = lines.map((line) => line.text).join('\n');
    if (text === '' || nobody.test(text)) return [];
    this.index ??= buildOfficerIndex(this.all());
    const mentions = readOfficers(text, this.index);
    for (const { officer, text: title, unnamedPartners } of mentions) {
      if (!unnamedPartners) this.note(officer, oneLine(title));
    }
    // What one line says of several stands as it is written: a plan is read in the same way.
    return lines.length === 1 ? [text] : mentions.map((mention) => oneLine(mention.text));
  }

  /** The list in the order in which officers were first named. */
  all(): readonly GatheredOfficer[] {
    return this.entries.map(({ id, spellings }) => {
      const [first = '', ...others] = [...spellings]
        .sort(([, a], [, b]) => b - a)
        .map(([spelling]) => spelling);
      return { id, title: first, aliases: others };
    });
  }

  private note(officer: string | undefined, written: string): void {
    const entry = this.entries.find(({ id }) => id === officer) ?? this.added(written);
    const count = entry.spellings.get(written);
    if (count === undefined) this.index = undefined;
    entry.spellings.set(written, (count ?? 0) + 1);
  }

  private added(title: string): Entry {
    const initials = initialsOf(title).replace(/[^a-z]/g, '') || 'officer';
    let id = initials;
    for (let number = 2; this.entries.some((one) => one.id === id); number++) {
      id = `${initials}-${number}`;
    }
    const entry = { id, spellings: new Map<string, number>() };
    this.entries.push(entry);
    return entry;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
