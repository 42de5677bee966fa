/** What the language server says beyond the Language Server Protocol: names and plain types. */

// Settings and initialisation

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
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Which hints stand beside the text; all that are not set to false. */
  readonly inlayHints?: {
    /** The stage of a deadline. */
    readonly stages?: boolean;
    /** The title behind an id or a code. */
    readonly titles?: boolean;
    /** The calculated rating beside a status that says another. */
    readonly ratings?: boolean;
  };
}

/** What a client may say of itself in `initialize`. */
export interface InitializationOptions {
  /** It answers the requests below, for files that the server cannot read by itself. */
  readonly readsFiles?: boolean;
  /** It has the command `showReferencesCommand`: lenses without it are titles to be read. */
  readonly showsReferences?: boolean;
  /** It shows the problems at a place above what a hover says there, which then does not say the same again. */
  readonly hoversBesideProblems?: boolean;
  /** It shows how far plans have come, and is told by `progressChanged` when to ask again. */
  readonly followsProgress?: boolean;
  /** Whether the user trusts what is opened; where they do not, git is not asked for the history of plans. */
  readonly isTrusted?: boolean;
  /** The settings, from a client that answers no `workspace/configuration`. */
  readonly settings?: Settings;
}

/** A command of the client: shows places. Its arguments are a URI, a position there, and locations. */
export const showReferencesCommand = 'goldenThread.showReferences';

// What several requests speak of

/** Of requests about a file. */
export interface FileParams {
  readonly textDocument: { readonly uri: string };
}

/** Of requests about a place in a file. */
export interface AtParams extends FileParams {
  readonly position: TextPosition;
}

/** Of requests about a plan, with the place of its cursor where it is in an editor. */
export interface CursorParams extends FileParams {
  readonly position?: TextPosition;
}

/** Of requests about an action: its key. */
export interface ActionParams extends FileParams {
  readonly key: string;
}

/** A line and a column from 0, as in the Language Server Protocol. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/** From one position to another. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** A stretch of a file. */
export interface FilePlace {
  readonly uri: string;
  readonly range: TextRange;
}

/** One edit of a text. */
export interface PlanTextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** An action of a plan, however its text moves. */
export interface ActionTarget {
  /** Of the plan. */
  readonly uri: string;
  /** The key of the action: `features/action-key.ts` gives and understands it. */
  readonly key: string;
}

/** How the work on an action stands, as it was reported. */
export type ReportedStatus = 'not-started' | 'on-track' | 'at-risk' | 'off-track' | 'complete';

/** The status that was reported, or that the action was given up. */
export type ActionStatus = ReportedStatus | 'withdrawn';

/** How the delivery of an action is rated from what is written: `docs/rating.md`. */
export type Rating = ActionStatus | 'not-updated';

/** The colours of a plan's key. */
export type Colour = 'blue' | 'red' | 'amber' | 'green' | 'grey';

/** By when an action is to be done: the day that counts, null of an ongoing one, and its words. */
export interface Deadline {
  readonly day: string | null;
  readonly words: string;
}

/** What difference it has made to people. */
export type Impact = 'not-yet-known' | 'emerging' | 'evidenced' | 'worsening';

/** How grave a problem is. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** How many problems there are of each severity. */
export type ProblemCounts = Readonly<Record<Severity, number>>;

// How far plans have come

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
  readonly offTrack: number;
  readonly atRisk: number;
  readonly notUpdated: number;
  readonly dueBeforeBoard: number;
  /** The day of the next meeting of the plan's board, or only its month or year; null where nobody can tell. */
  readonly nextMeeting: string | null;
  /** Null for a plan whose problems the user does not want to be told. */
  readonly problems: ProblemCounts | null;
}

/** Client to server: the actions of a plan; `ActionsParams` to `ActionsResult`, null where it is no plan. */
export const actionsRequest = 'goldenThread/actions';

/** Of `actionsRequest`: the plan, and the result id of the last answer on it. */
export interface ActionsParams extends FileParams {
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
  /** What each rating looks like by the key of the plan. */
  readonly colours: Readonly<Record<Rating, Colour>>;
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

/** One action. Whatever it belongs to is named by ids of `PlanActions`. */
export interface ActionRow {
  /** Of `ActionTarget`. */
  readonly key: string;
  readonly ref: string | null;
  readonly text: string;
  readonly rating: RowRating;
  readonly standing: ActionStanding;
  readonly deadline: Deadline | null;
  readonly priority: string | null;
  readonly stage: string | null;
  readonly seniors: readonly string[];
  readonly leads: readonly string[];
  /** What became of it since the board last met; null where the board has not, or nobody can tell when. */
  readonly sinceBoard: readonly SinceBoard[] | null;
  /** The sources and recommendations that it answers. */
  readonly answers: readonly { readonly source: string; readonly recommendation: string | null }[];
  /** Null where the user does not want to be told. */
  readonly problems: ProblemCounts | null;
}

/** Three ratings of the delivery of an action, which may differ, and apart from them its impact. */
export interface RowRating {
  readonly calculated: Rating;
  /** The last that was reported. */
  readonly reported: ReportedStatus | null;
  /** What the board decided. */
  readonly agreed: ReportedStatus | null;
  readonly impact: Impact | null;
}

/** What became of an action since the board last met: see `history/since-board.ts`. */
export type SinceBoard =
  | 'slipped'
  | 'at-risk'
  | 'walked-back'
  | 'not-updated'
  | 'complete'
  | 'updated'
  | 'added'
  | 'withdrawn';

/** What is true of an action on the as-of date: see `progress/standing.ts`. */
export interface ActionStanding {
  readonly withdrawn: boolean;
  readonly done: boolean;
  readonly late: boolean;
  readonly offTrack: boolean;
  readonly atRisk: boolean;
  readonly notUpdated: boolean;
  readonly dueBeforeBoard: boolean;
}

/** What a view of progress shows of a plan: an action by its key, or an entry of a list by its id. */
export interface ProgressEntry {
  readonly list: 'actions' | 'priorities' | 'stages' | 'officers' | 'sources';
  readonly id: string;
  /** Of a source: the recommendation. */
  readonly part?: string | undefined;
}

/** Of the requests about what such a view shows. */
export interface EntryParams extends FileParams {
  readonly entry: ProgressEntry;
}

/** Client to server: where an entry is written; `EntryParams` to a location, null where it is nowhere. */
export const placeRequest = 'goldenThread/place';

/** Client to server: what there is to know of an entry, in Markdown; `EntryParams` to a text or null. */
export const cardRequest = 'goldenThread/card';

/** Client to server: the key of the action at a position, null where there is none; `AtParams`. */
export const actionAtRequest = 'goldenThread/actionAt';

// Panels

/** Client to server: a page about a plan; `PanelParams` to `PanelResult`, null where the file is no plan. */
export const panelRequest = 'goldenThread/panel';

/** What there are pages of. */
export type PanelKind = 'timeline' | 'matrix' | `${ReportKind}-report`;

/** Whom a report is for, or what it is about. */
export type ReportKind = 'board' | 'stage' | 'officer' | 'scrutiny';

/** Of `panelRequest`: what is wanted, and the result id of the last answer on the same. */
export interface PanelParams extends FileParams {
  readonly kind: PanelKind;
  readonly previousResultId?: string | undefined;
}

/** Of `panelRequest`. `progressChanged` says when to ask again. */
export type PanelResult =
  | { readonly kind: 'unchanged'; readonly resultId: string }
  | ({ readonly kind: 'full'; readonly resultId: string } & PanelContent);

/**
 * A page: the body of a document, with no script and no style in it, and a stylesheet, which is the same for
 * every page of its kind. A link that leads to the plan has a `ProgressEntry` in JSON as its `data-go`, and
 * a `data-at` that is no other link's; `data-roving` is on what arrow keys are for.
 */
export interface PanelContent {
  readonly title: string;
  readonly body: string;
  readonly style: string;
}

// Reports

/** Client to server: a report as a file; `ReportFileParams` to `ReportFile`, null where the file is no plan. */
export const reportFileRequest = 'goldenThread/reportFile';

/** Of `reportFileRequest`. */
export interface ReportFileParams extends FileParams {
  readonly report: ReportKind;
  readonly format: ReportFormat;
}

/** As what a report can be kept; refused where Word documents cannot be made, as in a browser. */
export type ReportFormat = 'html' | 'docx';

/** What goes into the file: a text in UTF-8, or bytes. */
export type ReportFile = { readonly text: string } | { readonly base64: string };

// Files of Word and Excel, in and out

/**
 * Client to server: what stands in a Word, Excel or CSV file as a plan, not yet written; `ImportParams` to
 * `ImportedPlan`, or an error in words that can be shown.
 */
export const importPlanRequest = 'goldenThread/importPlan';

/** A file of any kind: its name, and its bytes in Base64. */
export interface GivenFile {
  readonly name: string;
  readonly base64: string;
}

/** Of `importPlanRequest`: what columns hold, by their headings, where somebody has said so. */
export interface ImportParams extends GivenFile {
  readonly columns?: readonly (readonly [heading: string, field: ImportField])[];
  /** The day of which the file tells, as people write dates. */
  readonly asOf?: string;
}

/** What a column can hold: a key of an action, something beside it, or what is kept under its heading. */
export type ImportField =
  | 'ref'
  | 'links'
  | 'action'
  | 'steps'
  | 'deadline'
  | 'original-deadline'
  | 'stage'
  | 'outcomes'
  | 'how-will-we-know'
  | 'success-criteria'
  | 'senior-responsible-officer'
  | 'lead-officer'
  | 'partners'
  | 'status'
  | 'impact'
  | 'resources'
  | 'depends-on'
  | 'milestones'
  | 'target'
  | 'baseline'
  | 'priority'
  | 'recommendation'
  | 'source'
  | 'update'
  | 'update-date'
  | 'evidence'
  | 'unplaced';

/** A plan that is not written yet. */
export interface ImportedPlan {
  /** 'Improvement plan.plan.yaml'. */
  readonly name: string;
  readonly text: string;
  readonly actions: number;
  readonly priorities: number;
  /** The columns of which nothing but their content tells what they hold. */
  readonly unsure: readonly UnsureColumn[];
  /** So many cells would be updates, were it known of which day the file tells. */
  readonly undated: number;
  /** What was read, how sure that was, and where everything went. */
  readonly account: PanelContent;
}

/** A column to be asked about. */
export interface UnsureColumn {
  readonly heading: string;
  /** What it was taken for. */
  readonly field: ImportField;
  /** The first text that stands in it; empty where there is none. */
  readonly example: string;
}

/**
 * Client to server: a plan as a file that people without an editor of plans can work on; `ExportParams` to
 * `ExportFile`, null where it is no plan. Refused where some of it cannot be read, and of Word documents where
 * they cannot be made.
 */
export const exportPlanRequest = 'goldenThread/exportPlan';

/** Of `exportPlanRequest`. */
export interface ExportParams extends FileParams {
  readonly format: ExportFormat;
}

/** As what plans and forms can be written. */
export type ExportFormat = 'xlsx' | 'docx' | 'csv';

/** A plan as a file, with what whoever sends it on should know. */
export interface ExportFile {
  readonly file: ReportFile;
  /** In so many places it has personal data. */
  readonly personal: number;
  /** What stands under so many keys that the format does not have is not in it. */
  readonly unknownKeys: number;
  /** The lines of the plan, from 1, of which not all that is written is in it. */
  readonly left: readonly number[];
}

/** Client to server: the officers who have open actions; `FileParams` to `AskedOfficer[]`. */
export const askedOfficersRequest = 'goldenThread/askedOfficers';

/** An officer who can be asked how their actions stand. */
export interface AskedOfficer {
  readonly id: string;
  readonly title: string;
  /** How many of their actions are open. */
  readonly open: number;
}

/** Client to server: the form in which an officer says so; `OfficerFormParams` to `ReportFile`. */
export const officerFormRequest = 'goldenThread/officerForm';

/** Of `officerFormRequest`: the officer by id. */
export interface OfficerFormParams extends ExportParams {
  readonly officer: string;
}

/** Client to server: what a form that came back adds to a plan; `ReturnParams` to `ReturnAccount`. */
export const readReturnRequest = 'goldenThread/readReturn';

/** Client to server: the edit that adds all of that; `ReturnParams` to `PlanEdit`. */
export const addReturnRequest = 'goldenThread/addReturn';

/** Of both. */
export interface ReturnParams extends FileParams, GivenFile {}

/** What a form that came back comes to: updates to be added, and rows that are left for somebody to decide. */
export interface ReturnAccount {
  readonly additions: number;
  readonly conflicts: number;
  readonly unread: number;
  /** The same, one by one. */
  readonly account: PanelContent;
}

// What there is to choose from in a form

/** Client to server: what there is to choose from in a plan; `CursorParams` to `PlanChoices`. */
export const choicesRequest = 'goldenThread/choices';

/** What a plan has lists of, in words that may be shown; what identifies a person is masked. */
export interface PlanChoices {
  /** The day on which the plan is judged: 2026-06-30. */
  readonly asOf: string;
  readonly actions: readonly ActionChoice[];
  readonly priorities: readonly PriorityChoice[];
  /** What links may name: recommendations that no action answers first, sources as a whole last. */
  readonly links: readonly LinkChoice[];
  readonly officers: readonly OfficerChoice[];
  readonly statuses: readonly ReportedStatus[];
  readonly impacts: readonly Impact[];
  /** Days to come that mean something, the soonest first: board meetings, ends of stages. */
  readonly days: readonly DayChoice[];
  /** The key of the action at the cursor. */
  readonly action?: string;
  /** The index of the priority at the cursor. */
  readonly priority?: number;
}

/** An action. */
export interface ActionChoice {
  readonly key: string;
  readonly ref?: string;
  readonly text: string;
  readonly status?: ReportedStatus;
  readonly deadline?: Deadline;
}

/** A priority. */
export interface PriorityChoice {
  readonly title: string;
  /** '3 of 12 actions complete'. */
  readonly about: string;
  /** The ref that its next action gets. */
  readonly nextRef?: string;
  /** The officers who own it, as `OfficerChoice.name` has them. */
  readonly owners: readonly string[];
  /** The code in `PlanChoices.links` that its next action most likely answers. */
  readonly likelyLink?: string;
}

/** A recommendation, or a source as a whole. */
export interface LinkChoice {
  readonly code: string;
  readonly text: string;
  /** The title of the source, where this is one of its recommendations. */
  readonly source?: string;
  /** Of a recommendation: whether an action answers it. */
  readonly isAnswered?: boolean;
}

/** An officer; `name` is how this plan writes them. */
export interface OfficerChoice {
  readonly name: string;
  readonly title: string;
  /** What they have to do already. */
  readonly about: string;
}

/** A day, and what makes it worth choosing. */
export interface DayChoice {
  readonly day: string;
  /** 'Wednesday 30 September 2026'. */
  readonly text: string;
  readonly what: string;
}

/** Client to server: a date as a plan would read it; `DateAnswer`. */
export const readDateRequest = 'goldenThread/readDate';

/** Of `readDateRequest`; without a plan the date is read as any plan would. */
export interface DateParams {
  readonly textDocument?: { readonly uri: string };
  readonly text: string;
  readonly use: DateUse;
}

/** What a date is for. */
export type DateUse = 'deadline' | 'update' | 'until' | 'as-of' | 'starts' | 'ends';

/** What a text means as a date: good, good but odd, or none. */
export interface DateAnswer {
  /** As a plan writes it, a month as a month: 2026-10-30, 2026-10. Absent where it is no date. */
  readonly iso?: string;
  /** The day that counts. */
  readonly day?: string;
  readonly severity: 'information' | 'warning' | 'error';
  /** 'Friday 30 October 2026, in the stage Foundation work', or why not and what to write. */
  readonly message: string;
  /** The days of which one is meant, where it is no date because nobody can tell which. */
  readonly meanings?: readonly DayChoice[];
}

/**
 * Client to server: whether anybody could test a success criterion; `CriterionAnswer`, or null of one that is
 * hardly begun.
 */
export const readCriterionRequest = 'goldenThread/readCriterion';

/** Of `readCriterionRequest`: the criterion and the deadline of its action, both as typed. */
export interface CriterionParams {
  readonly text: string;
  readonly deadline?: string;
}

/** That it can be tested, or what is missing. */
export interface CriterionAnswer {
  readonly severity: 'information' | 'warning';
  readonly message: string;
}

/** Client to server: the URIs of all plans, open or found in a folder. */
export const plansRequest = 'goldenThread/plans';

/** Client to server: the actions of all plans, open or in a folder; `RefPlace[]`. */
export const refsRequest = 'goldenThread/refs';

/** Where an action stands. */
export interface RefPlace extends ActionChoice {
  readonly uri: string;
  /** The title of the plan. */
  readonly plan: string;
  /** Where the cursor goes. */
  readonly position: TextPosition;
}

/** Client to server: the problems of a plan that can be agreed to be left; `ExceptableProblem[]`. */
export const exceptableRequest = 'goldenThread/exceptable';

/** A problem to which an exception can be agreed. */
export interface ExceptableProblem {
  /** Tells it from every other problem of the same text. */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** From 0. */
  readonly line: number;
  /** The ref of the action it is in. */
  readonly ref?: string;
  /** On the line of the cursor. */
  readonly isHere: boolean;
  /** An exception would be for the whole plan, since the problem is in no entry. */
  readonly isForPlan: boolean;
}

// Changes of a plan

/** Client to server, all with a `PlanEdit` as their answer, or an error in words that can be shown. */
export const setStatusRequest = 'goldenThread/setStatus';
export const addUpdateRequest = 'goldenThread/addUpdate';
export const addActionRequest = 'goldenThread/addAction';
export const exceptRequest = 'goldenThread/except';

/** A change of a plan, not yet made, and where its author goes on. */
export interface PlanEdit {
  readonly edit: {
    changes?: Record<string, PlanTextEdit[]>;
    documentChanges?: {
      textDocument: { uri: string; version: number | null };
      edits: PlanTextEdit[];
    }[];
  };
  /** In the text after the edit. */
  readonly show: TextPosition;
}

/** Of `setStatusRequest`: the action by key, and one of `PlanChoices.statuses`. */
export interface StatusParams extends ActionParams {
  readonly status: string;
}

/** Of `addUpdateRequest`: what is left out is not written. */
export interface UpdateParams extends ActionParams {
  /** In any words that are read as a date; without it the as-of date. */
  readonly date?: string;
  readonly status?: string;
  readonly impact?: string;
  readonly note?: string;
  /** Files or addresses. */
  readonly evidence?: readonly string[];
  /** Officers. */
  readonly by?: readonly string[];
}

/** Of `addActionRequest`: the priority by its index. */
export interface NewActionParams extends FileParams {
  readonly priority: number;
  readonly links: readonly string[];
  readonly action: string;
  readonly deadline: string;
  readonly criteria: readonly string[];
  readonly senior: readonly string[];
  readonly leads: readonly string[];
}

/** Of `exceptRequest`: a problem by its id, and until when its exception holds; else for good. */
export interface ExceptParams extends FileParams {
  readonly problem: string;
  readonly reason: string;
  readonly until?: string;
}

// New plans

/** Client to server: a new plan from a few answers; `NewPlanFile`, or an error in words that can be shown. */
export const newPlanRequest = 'goldenThread/newPlan';

/** Of `newPlanRequest`: dates in any words that are read as dates. */
export interface NewPlanParams {
  readonly title: string;
  readonly organisation?: string;
  readonly starts: string;
  readonly ends: string;
  /** The inspection or review that it answers. */
  readonly source?: string;
  /** Titles. */
  readonly priorities: readonly string[];
  /** The title of who answers for it. */
  readonly officer?: string;
}

/** A plan that is not written yet. */
export interface NewPlanFile {
  readonly name: string;
  readonly text: string;
  /** The words that its author replaces first. */
  readonly replace: TextRange;
}

// Problems of a plan

/** Client to server: judges all plans now, open or in a folder; `FileProblems[]`. */
export const checkRequest = 'goldenThread/check';

/** How many problems a file has. */
export interface FileProblems extends ProblemCounts {
  readonly uri: string;
}

/** Client to server: what matters first in a plan; `MattersFirst`, or null where the file is no plan. */
export const mattersFirstRequest = 'goldenThread/mattersFirst';

/** The gravest problems of a plan, those of one cause together. */
export interface MattersFirst {
  /** A few groups, in the order in which they should be seen to. */
  readonly groups: readonly ProblemGroup[];
  /** How many problems are told, and how many there are by severity. */
  readonly told: number;
  readonly counts: ProblemCounts;
}

/** Problems of one check with one cause. */
export interface ProblemGroup {
  /** The same as long as there is such a problem, whatever else changes. */
  readonly id: string;
  readonly severity: Severity;
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

// Pasting

/**
 * Client to server: what to do instead of pasting a text; a `PlanTextEdit` whose range holds the selection,
 * or null where the text goes in as it is.
 */
export const pasteRequest = 'goldenThread/paste';

/** Of `pasteRequest`: the text, and the selection that it takes the place of. */
export interface PasteParams extends FileParams {
  readonly range: TextRange;
  readonly text: string;
}

// Files that the server cannot read by itself

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
