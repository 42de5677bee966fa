/** The list of officers of an imported plan, gathered from the cells that name them. */

import { initialsOf } from '../../plan/officer-words';
import { buildOfficerIndex, readOfficers } from '../../plan/officers';
import type { Line } from '../document';

/** An officer of the list. */
export interface GatheredOfficer {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly aliases: string[];
}

/** A cell in which this stands names nobody yet. */
const nobody =
  /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|appointed|determined)|n\/?a|none|all|various|vacant|[-–—?]+)$/i;

/** Gathers officers while cells are read; spellings of one title become one officer. */
export class Officers {
  private readonly entries: Entry[] = [];

  /** Takes officers that a list of the file has; they are found before all others. */
  list(entries: readonly GatheredOfficer[]): void {
    for (const { id, title, aliases } of entries)
      this.entries.push({ id, title, aliases: [...aliases] });
  }

  /** The officers that a cell names: ids of the list, in order; each that is new joins the list. */
  read(lines: readonly Line[]): readonly string[] {
    const text = lines.map((line) => line.text).join('\n');
    if (text === '' || nobody.test(text)) return [];
    const found = readOfficers(text, buildOfficerIndex(this.entries)).flatMap((mention) => {
      if (mention.unnamedPartners) return ['Partners'];
      return [this.known(mention.officer, mention.text) ?? this.added(mention.text)];
    });
    return [...new Set(found)];
  }

  /** The list in the order in which officers were first named. */
  all(): readonly GatheredOfficer[] {
    return this.entries;
  }

  private known(id: string | undefined, written: string): string | undefined {
    const entry = this.entries.find((one) => one.id === id);
    if (!entry) return undefined;
    const isNamed = [entry.id, entry.title, ...entry.aliases].includes(written);
    if (!isNamed) entry.aliases.push(written);
    return entry.id;
  }

  private added(title: string): string {
    const initials = initialsOf(title).replace(/[^a-z]/g, '') || 'officer';
    let id = initials;
    for (let number = 2; this.entries.some((one) => one.id === id); number++)
      id = `${initials}-${number}`;
    this.entries.push({ id, title, aliases: [] });
    return id;
  }
}
