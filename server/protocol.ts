/** What the language server says beyond the Language Server Protocol: names and plain types. */

/** The section of the editor's settings. */
export const settingsSection = 'goldenThread';

/** The editor's settings; what is absent or wrong counts as not set. */
export interface Settings {
  /** Judges as on this day, over every other as-of date: 2026-06-30. */
  readonly asOf?: string;
  /** Whether plans that are not open are judged, too. */
  readonly workspaceDiagnostics?: 'workspace' | 'openFiles';
  /** How grave a problem must be to be told; all, where it is not set. */
  readonly show?: 'all' | 'warnings' | 'errors';
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
  readonly range: TextRange;
  readonly text: string;
}

/** What the editor does instead of pasting; its range holds the selection. */
export interface PasteResult {
  readonly range: TextRange;
  readonly newText: string;
}

/** Lines and columns from 0, as in the Language Server Protocol. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Client to server: what matters first in a plan; `MattersFirst`, or null where the file is no plan. */
export const mattersFirstRequest = 'goldenThread/mattersFirst';

/** Of `mattersFirstRequest`. */
export interface FileParams {
  readonly textDocument: { readonly uri: string };
}

/** The gravest problems of a plan, those of one cause together. */
export interface MattersFirst {
  /** A few groups, in the order in which they should be seen to. */
  readonly groups: readonly ProblemGroup[];
  /** How many problems are told, and how many there are by severity. */
  readonly told: number;
  readonly counts: {
    readonly error: number;
    readonly warning: number;
    readonly suggestion: number;
  };
}

/** Problems of one check with one cause. */
export interface ProblemGroup {
  /** The same as long as there is such a problem, whatever else changes. */
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'suggestion';
  /** What they come to: '13 actions link to Partnership, which is in no list of sources.' */
  readonly sentence: string;
  /** What to do about them, where the sentence does not say so. */
  readonly advice: string | null;
  readonly count: number;
  /** The first of their places. */
  readonly places: readonly ProblemPlace[];
  /** Ways to mend all of them at once, the one that is suggested first. */
  readonly fixes: readonly GroupFix[];
}

/** Where one of them is. */
export interface ProblemPlace {
  readonly range: TextRange;
  /** The ref of the action it lies in. */
  readonly action: string | null;
  /** What is wrong there, where it is not what the sentence says of all. */
  readonly message: string | null;
}

/** A way to mend a group. */
export interface GroupFix {
  readonly id: string;
  readonly title: string;
  /** Keeps the meaning: may be applied unseen. */
  readonly safe: boolean;
}

/** Client to server: the edit that mends a group; a `WorkspaceEdit`. Refused where there is none any more. */
export const mendGroupRequest = 'goldenThread/mendGroup';

/** Of `mendGroupRequest`: the ids of a group and of one of its fixes. */
export interface MendGroupParams extends FileParams {
  readonly group: string;
  readonly fix: string;
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
