/** The list of officers of an imported plan, gathered from the cells that name them. */

import { initialsOf, isRankWord } from '../../plan/officer-words';
import { buildOfficerIndex, type OfficerIndex, readOfficers } from '../../plan/officers';
import type { Line } from '../document';

/** An officer of the list. */
export interface GatheredOfficer {
  readonly id: string;
  /** As it is written most often. */
  readonly title: string;
  /** Who holds the role, where a cell says so. */
  readonly holder?: string | undefined;
  /** Other spellings of it. */
  readonly aliases: readonly string[];
}

interface Entry {
  readonly id: string;
  /** How often each spelling came, the first one first. */
  readonly spellings: Map<string, number>;
  /** The role alone, where cells also say who holds it. */
  role?: string;
  holder?: string;
}

/** A cell in which this stands names nobody yet. */
const nobody =
  /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|appointed|determined)|n\/?a|none|all|various|vacant|[-–—?]+)$/i;

/** Short forms that the list of a plan does not know. */
const short: Readonly<Record<string, string>> = {
  asst: 'Assistant',
  ass: 'Assistant',
  dep: 'Deputy',
  dir: 'Director',
  exec: 'Executive',
  hd: 'Head',
  mgr: 'Manager',
  snr: 'Senior',
  svc: 'Service',
  svcs: 'Services',
};

/** Gathers officers while cells are read; spellings of one title become one officer. */
export class Officers {
  private readonly entries: Entry[] = [];
  private index: OfficerIndex | undefined;

  /** Takes an officer whom the file itself lists. */
  list(title: string, aliases: readonly string[], holder: string): void {
    if (this.entries.some(({ spellings }) => spellings.has(title))) return;
    const entry = this.added(title);
    entry.role = title;
    if (holder !== '') entry.holder = holder;
    for (const alias of [title, ...aliases]) if (alias !== '') entry.spellings.set(alias, 0);
    this.index = undefined;
  }

  /** The officers that a cell names, as it writes them; each that is new joins the list. Empty where it names nobody. */
  read(lines: readonly Line[]): readonly string[] {
    const text = lines.map((line) => line.text).join('\n');
    if (text === '' || nobody.test(text)) return [];
    this.index ??= buildOfficerIndex(this.known());
    const mentions = readOfficers(text, this.index);
    for (const mention of mentions) {
      if (!mention.unnamedPartners) this.note(mention.officer, writtenIn(text, mention));
    }
    // What one line says of several stands as it is written: a plan is read in the same way.
    return lines.length === 1 ? [text] : mentions.map((mention) => writtenIn(text, mention));
  }

  /** The list in the order in which officers were first named. */
  all(): readonly GatheredOfficer[] {
    return this.entries.map(({ id, spellings, role, holder }) => {
      const [first = '', ...others] = [...spellings]
        .sort(([, a], [, b]) => b - a)
        .map(([spelling]) => spelling);
      if (role === undefined || role === first)
        return { id, title: first, aliases: others, holder };
      const aliases = [first, ...others].filter((spelling) => spelling !== role);
      return { id, title: role, aliases, holder };
    });
  }

  /** The list with the spellings under which another cell may mean the same. */
  private known() {
    return this.all().map((one) => ({
      ...one,
      aliases: [...one.aliases, ...[one.title, ...one.aliases].map(inFull)],
    }));
  }

  private note(officer: string | undefined, written: string): void {
    const { role, holder } = partsOf(written);
    const index = this.index ?? buildOfficerIndex(this.known());
    const others = officer === undefined ? [inFull(written), role, inFull(role)] : [];
    const same = others
      .filter((text) => text !== written)
      .map((text) => readOfficers(text, index))
      .find(([only, ...more]) => only?.officer !== undefined && more.length === 0)?.[0]?.officer;
    const entry = this.entries.find(({ id }) => id === (officer ?? same)) ?? this.added(role);
    if (holder !== undefined) {
      entry.role ??= role;
      entry.holder ??= holder;
    }
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

/** A name and a role: 'A Name, Head of Service', 'Head of Service (A Name)', 'A Name – Head of Service'. */
function partsOf(text: string): { readonly role: string; readonly holder?: string } {
  const [, first = '', second = ''] =
    /^([^,()–]{3,60}?)\s*(?:,|\s[–-]\s|\()\s*([^()]{3,80}?)\)?$/u.exec(text) ?? [];
  if (isName(first) && isRole(second)) return { role: second, holder: first };
  if (text.endsWith(')') && isName(second) && isRole(first)) return { role: first, holder: second };
  return { role: text };
}

/** An initial or a first name, and a surname. */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(text) && !isRole(text);
}

function isRole(text: string): boolean {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return words.some((word) => isRankWord(word) || posts.has(word));
}

const posts: ReadonlySet<string> = new Set(
  'nurse midwife matron headteacher teacher doctor coordinator administrator analyst engineer governor registrar pharmacist psychologist therapist treasurer secretary accountant service services team safeguarding board council education social'.split(
    ' ',
  ),
);

/** The words of a mention, with the last dot of initials, which a reader of sentences leaves. */
function writtenIn(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const isInitials = /(?:^|[\s.])\p{L}\.\p{L}$/u.test(text.slice(start, end));
  return oneLine(text.slice(start, isInitials && text[end] === '.' ? end + 1 : end));
}

/** Initials without their dots, and short forms as words. */
function inFull(text: string): string {
  const undotted = text.replace(/(?<![\p{L}.])(?:\p{L}\.){2,}/gu, (initials) =>
    initials.replaceAll('.', ''),
  );
  return undotted.replace(
    /\p{L}+\.?/gu,
    (word) => short[word.toLowerCase().replace('.', '')] ?? word,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
