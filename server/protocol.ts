/** What the language server says beyond the Language Server Protocol: names and plain types. */

/** The section of the editor's settings. */
export const settingsSection = 'goldenThread';

/** The editor's settings; what is absent or wrong counts as not set. */
export interface Settings {
  /** Judges as on this day, over every other as-of date: 2026-06-30. */
  readonly asOf?: string;
  /** Whether plans that are not open are judged, too. */
  readonly workspaceDiagnostics?: 'workspace' | 'openFiles';
  /** Severities by check id, over those of `golden-thread.yaml`. */
  readonly severities?: Readonly<Record<string, 'error' | 'warning' | 'suggestion' | 'off'>>;
  /** Which hints stand beside the text; all that are not set to false. */
  readonly inlayHints?: {
    /** The stage of a deadline. */
    readonly stages?: boolean;
    /** The title behind an id or a code. */
    readonly titles?: boolean;
  };
}

/** What a client may say of itself in `initialize`. */
export interface InitializationOptions {
  /** It answers the requests below, for files that the server cannot read by itself. */
  readonly readsFiles?: boolean;
  /** It has the command `showReferencesCommand`: lenses without it are titles to be read. */
  readonly showsReferences?: boolean;
  /** The settings, from a client that answers no `workspace/configuration`. */
  readonly settings?: Settings;
}

/** A command of the client: shows places. Its arguments are a URI, a position there, and locations. */
export const showReferencesCommand = 'goldenThread.showReferences';

/**
 * Client to server: how a pasted text is written where it goes; `PasteResult`, or null where it goes in as
 * it is.
 */
export const pasteRequest = 'goldenThread/paste';

/** Of `pasteRequest`: the text, and the selection that it takes the place of. */
export interface PasteParams {
  readonly textDocument: { readonly uri: string };
  readonly range: PasteRange;
  readonly text: string;
}

/** What the editor does instead of pasting; its range holds the selection. */
export interface PasteResult {
  readonly range: PasteRange;
  readonly newText: string;
}

/** Lines and columns from 0, as in the Language Server Protocol. */
export interface PasteRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** An action of a plan, however its text moves. */
export interface ActionTarget {
  /** Of the plan. */
  readonly uri: string;
  /** The key of the action: `features/action-key.ts` gives and understands it. */
  readonly key: string;
}

/** Server to client: the text of a file. */
export const readFileRequest = 'goldenThread/readFile';
/** Server to client: the names in a folder; none where it cannot be read. */
export const listFolderRequest = 'goldenThread/listFolder';
/** Server to client: the URIs of all plans in a folder and below. */
export const findPlansRequest = 'goldenThread/findPlans';

/** Of all three requests: the file or folder. */
export interface UriParams {
  readonly uri: string;
}

/** Of `readFileRequest`: the text without a byte order mark, or why there is none. */
export type ReadFileResult =
  | { readonly text: string }
  | { readonly failure: 'missing' | 'forbidden' | 'not-text' | 'unreadable' };
