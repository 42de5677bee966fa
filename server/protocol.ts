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
  /** It shows how far plans have come, and is told by `progressChanged` when to ask again. */
  readonly followsProgress?: boolean;
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

/** Server to client, without parameters: what the requests on progress answered may not hold any more. */
export const progressChanged = 'goldenThread/progressChanged';

/** Client to server: the figures of all plans; `FiguresParams` to `FiguresResult`. */
export const figuresRequest = 'goldenThread/figures';

/** Of `figuresRequest`: the result id of the last answer, where there was one. */
export interface FiguresParams {
  readonly previousResultId?: string | undefined;
}

/** Of `figuresRequest`. */
export type FiguresResult =
  | { readonly kind: 'unchanged'; readonly resultId: string }
  | { readonly kind: 'full'; readonly resultId: string; readonly plans: readonly PlanFigures[] };

/** How far a plan has come on its as-of date. */
export interface PlanFigures {
  readonly uri: string;
  /** Null where the plan has none. */
  readonly title: string | null;
  readonly organisation: string | null;
  readonly asOf: string;
  /** The actions that are not withdrawn; all that follows counts among them. */
  readonly actions: number;
  readonly done: number;
  readonly late: number;
  readonly atRisk: number;
  readonly notUpdated: number;
  readonly dueBeforeBoard: number;
  /** The next meeting of the plan's board; null where nobody can tell. */
  readonly nextMeeting: string | null;
  /** Null for a plan whose problems the user does not want to be told. */
  readonly problems: ProblemFigures | null;
}

/** Problems by severity. */
export interface ProblemFigures {
  readonly error: number;
  readonly warning: number;
  readonly suggestion: number;
}

/** Client to server: the actions of a plan; `ActionsParams` to `ActionsResult`, null where it is no plan. */
export const actionsRequest = 'goldenThread/actions';

/** Of `actionsRequest`: the plan, and the result id of the last answer on it. */
export interface ActionsParams {
  readonly textDocument: { readonly uri: string };
  readonly previousResultId?: string | undefined;
}

/** Of `actionsRequest`; `changes` are the rows that are others, where nothing else is. */
export type ActionsResult =
  | { readonly kind: 'unchanged'; readonly resultId: string }
  | { readonly kind: 'changes'; readonly resultId: string; readonly rows: readonly ActionRow[] }
  | ({ readonly kind: 'full'; readonly resultId: string } & PlanActions);

/** The actions of a plan, with what they belong to. */
export interface PlanActions {
  /** In the order of the plan. */
  readonly rows: readonly ActionRow[];
  readonly priorities: readonly NamedEntry[];
  readonly stages: readonly NamedEntry[];
  /** The list of officers, then those who are named and are not in it. */
  readonly officers: readonly NamedEntry[];
  readonly sources: readonly SourceEntry[];
}

/** An entry of a list. */
export interface NamedEntry {
  readonly id: string;
  readonly title: string;
}

/** A source, with those of its recommendations that no action answers. */
export interface SourceEntry extends NamedEntry {
  readonly unanswered: readonly { readonly id: string; readonly text: string }[];
}

/** The status that was reported, or that the action was given up. */
export type ActionStatus =
  | 'not-started'
  | 'on-track'
  | 'at-risk'
  | 'off-track'
  | 'complete'
  | 'withdrawn';

/** One action. Whatever it belongs to is named by ids of `PlanActions`. */
export interface ActionRow {
  /** Of `ActionTarget`. */
  readonly key: string;
  readonly ref: string | null;
  readonly text: string;
  readonly status: ActionStatus | null;
  readonly standing: ActionStanding;
  /** The day that counts, null where there is none, and the deadline in words. */
  readonly deadline: { readonly day: string | null; readonly words: string } | null;
  readonly priority: string | null;
  readonly stage: string | null;
  readonly seniors: readonly string[];
  readonly leads: readonly string[];
  /** The sources and recommendations that it answers. */
  readonly answers: readonly { readonly source: string; readonly recommendation: string | null }[];
  /** Null where the user does not want to be told. */
  readonly problems: ProblemFigures | null;
}

/** What is true of an action on the as-of date: see `progress/standing.ts`. */
export interface ActionStanding {
  readonly withdrawn: boolean;
  readonly done: boolean;
  readonly late: boolean;
  readonly atRisk: boolean;
  readonly notUpdated: boolean;
  readonly dueBeforeBoard: boolean;
}

/** What the following requests are about: an action by its key, or an entry of a list by its id. */
export interface ProgressEntry {
  readonly list: 'actions' | 'priorities' | 'stages' | 'officers' | 'sources';
  readonly id: string;
  /** Of a source: the recommendation. */
  readonly part?: string | undefined;
}

/** Of the requests about an entry of a plan. */
export interface EntryParams {
  readonly textDocument: { readonly uri: string };
  readonly entry: ProgressEntry;
}

/** Client to server: where an entry is written; `EntryParams` to a location, null where it is nowhere. */
export const placeRequest = 'goldenThread/place';

/** Client to server: what there is to know of an entry, in Markdown; `EntryParams` to a text or null. */
export const cardRequest = 'goldenThread/card';

/** Client to server: the key of the action at a position, null where there is none; `AtParams`. */
export const actionAtRequest = 'goldenThread/actionAt';

/** Of `actionAtRequest`. */
export interface AtParams {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
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
