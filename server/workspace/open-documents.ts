/** The files that an editor has open: their text is the editor's, whatever the disk says. */

import { editDocument, openDocument, type PlanDocument } from '../plan/document';
import { Places, type Range } from '../plan/places';
import type { PositionEncoding } from '../text/columns';
import { uriKey } from './uris';

/** A file that is open, at one version. */
export interface OpenDocument {
  /** As the editor spells it. */
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly document: PlanDocument;
}

/** One change of a text; without a range the whole text is another. */
export interface Change {
  readonly range?: Range;
  readonly text: string;
}

/** An open file whose text is not known. */
interface Lost {
  readonly file: Omit<OpenDocument, 'document'>;
  readonly trouble: Trouble;
}

/** Why a text is not known. */
export type Trouble = 'not-open' | 'out-of-order' | 'bad-range' | 'too-long' | 'malformed';

/** Longer texts are not read: no plan is, and a server that works on one answers nobody. */
export const longestText = 10_000_000;

/** All files that are open. */
export class OpenDocuments {
  private readonly encoding: PositionEncoding;
  private readonly documents = new Map<string, OpenDocument>();
  private readonly lost = new Map<string, Lost>();

  constructor(encoding: PositionEncoding) {
    this.encoding = encoding;
  }

  get(uri: string): OpenDocument | undefined {
    return this.documents.get(uriKey(uri));
  }

  /** Whether the editor has the file open, even where its text is not known. */
  isOpen(uri: string): boolean {
    return this.documents.has(uriKey(uri)) || this.lost.has(uriKey(uri));
  }

  /** Why the text of an open file is not known. */
  trouble(uri: string): Trouble | undefined {
    return this.lost.get(uriKey(uri))?.trouble;
  }

  all(): readonly OpenDocument[] {
    return [...this.documents.values()];
  }

  /** Takes a file in; what is wrong with it, if it is not read. */
  open(file: Omit<OpenDocument, 'document'>, text: string): Trouble | undefined {
    if (typeof text !== 'string') return this.lose(file, 'malformed');
    if (text.length > longestText) return this.lose(file, 'too-long');
    this.lost.delete(uriKey(file.uri));
    this.documents.set(uriKey(file.uri), { ...file, document: openDocument(text) });
    return undefined;
  }

  /**
   * Changes a file. After changes that do not fit what is known of it, nothing is known of its text until it
   * is opened again, or told whole: problems of a wrong text would be worse than none.
   */
  change(uri: string, version: number, changes: readonly Change[]): Trouble | undefined {
    const known = this.get(uri);
    const before = known ?? this.lost.get(uriKey(uri))?.file;
    if (!before) return 'not-open';
    const isSound = Array.isArray(changes) && changes.every(isChange);
    const isWhole = isSound && changes[0] !== undefined && !changes[0].range;
    if (!known && !isWhole) return this.trouble(uri);
    if (!isSound || !Number.isSafeInteger(version)) return this.lose(before, 'malformed');
    if (version <= before.version) return this.lose(before, 'out-of-order');
    let document = known?.document ?? openDocument('');
    for (const { range, text } of changes) {
      if (range && !isRange(range)) return this.lose(before, 'bad-range');
      const longest = range ? (document.starts.offsets.at(-1) ?? 0) + text.length : text.length;
      if (longest > longestText) return this.lose(before, 'too-long');
      document = range ? this.edited(document, range, text) : openDocument(text);
    }
    this.lost.delete(uriKey(uri));
    this.documents.set(uriKey(uri), { ...before, version, document });
    return undefined;
  }

  /** Lets go of a file; whether it was open. */
  close(uri: string): boolean {
    const wasLost = this.lost.delete(uriKey(uri));
    return this.documents.delete(uriKey(uri)) || wasLost;
  }

  private edited(document: PlanDocument, { start, end }: Range, text: string): PlanDocument {
    const places = new Places(document, this.encoding);
    return editDocument(document, {
      start: places.offsetAt(start),
      end: places.offsetAt(end),
      text,
    });
  }

  private lose({ uri, languageId, version }: Lost['file'], trouble: Trouble): Trouble {
    this.documents.delete(uriKey(uri));
    this.lost.set(uriKey(uri), { file: { uri, languageId, version }, trouble });
    return trouble;
  }
}

/** Whether what a client sent is a change. */
function isChange(change: Partial<Change> | null): boolean {
  return typeof change?.text === 'string';
}

/** Whether what a client sent is a range: whole numbers from zero, the start not after the end. */
export function isRange(range: Partial<Range> | null): boolean {
  const { start, end } = range ?? {};
  if (!isPosition(start) || !isPosition(end)) return false;
  return start.line < end.line || (start.line === end.line && start.character <= end.character);
}

/** Whether what a client sent is a position. */
export function isPosition(position: Range['start'] | undefined): position is Range['start'] {
  const isCount = (n: unknown) => Number.isSafeInteger(n) && Number(n) >= 0;
  return isCount(position?.line) && isCount(position?.character);
}
