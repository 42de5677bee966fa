/** What a check is. Each is one file that calls one of the four functions below. */

import type { Exception } from '../plan/exceptions';
import type { Fault, FaultCode } from '../plan/faults';
import type { Path } from '../plan/path';
import type { Action } from '../plan/types';
import type { LinkFact } from '../progress/answers';
import type { Lists } from '../workspace/lists';
import type { Severity } from '../workspace/setting';

/** A fixed id, what it is about, and examples that a test runs: see CONTRIBUTING. */
export interface CheckInfo {
  /** `family/bad-thing`; never changes once released. */
  readonly id: string;
  readonly severity: Severity | 'off';
  /** One line: what it finds. */
  readonly summary: string;
  /** One or two sentences: why that matters to the people the plan is for. */
  readonly why: string;
  /**
   * What several problems of one cause come to, in one sentence: '13 actions link to Partnership, which is
   * in no list of sources.' The words that tell come first, since a view at the side shows no more of it.
   * Without it the summary says so. `cause` is that of the findings, if they name one.
   */
  readonly together?: (count: number, cause: string) => string;
  /** What the author is to do about several, where it takes a fact that only the author knows. */
  readonly advice?: string;
  /** Must be mended before all else, however few there are. */
  readonly urgent?: boolean;
  /** Depends on the as-of date. */
  readonly timed?: boolean;
  /** What it finds could be taken out and the plan would say the same. */
  readonly unnecessary?: boolean;
  /** Also looks at withdrawn actions. */
  readonly evenWithdrawn?: boolean;
  /** What `golden-thread.yaml` may set: in a sentence, and the figure it is otherwise. */
  readonly options?: Readonly<Record<string, { readonly value: number; readonly about: string }>>;
  /** Each gives exactly one problem, of this check. */
  readonly fails: readonly Example[];
  /** None gives any problem. */
  readonly passes: readonly Example[];
}

/**
 * A plan to try a check on, laid over a small sound plan: `blocks` replaces whole top-level blocks, each
 * item of `actions` the fields that it names of one action (CS1, CS2 ...).
 */
export interface Example {
  readonly actions?: readonly string[];
  readonly blocks?: string;
  readonly asOf?: string;
  /** Evidence that names files which are not there. */
  readonly missing?: readonly string[];
  /** Sets checks or options, as `checks:` in `golden-thread.yaml` would. */
  readonly checks?: string;
}

/** Where a finding stands. A check on one action leaves it out: the action itself. */
export type At =
  | 'file'
  | { readonly action: number }
  | { readonly priority: number }
  | { readonly block: string };

/** A place: a path from there, and a stretch of the text at its end. */
export interface Spot {
  readonly at?: At;
  readonly path: Path;
  /** Of the value as read, UTF-16. */
  readonly stretch?: { readonly start: number; readonly end: number };
  /** The key of the entry, where the whole entry is meant. */
  readonly onKey?: boolean;
}

/** What a check reports. */
export interface Finding extends Spot {
  /** What is wrong, why it matters, what to do: one or two sentences of plain English. */
  readonly message: string;
  /** The name, code or role that is at fault: problems of one check with one cause are mended together. */
  readonly cause?: string;
  /** Where it differs from the check's own. */
  readonly severity?: Severity;
  readonly related?: readonly (Spot & { readonly message: string })[];
  readonly fixes?: readonly Fix[];
  /** A place of the fragment itself, for faults of reading. */
  readonly extent?: { readonly start: number; readonly end: number };
  /** The field that was meant where another is written: what is said of that is no other fault. */
  readonly meant?: { readonly at?: 'file'; readonly path: Path };
  /** What stands at the place, as read, and must not be shown: whoever shows its line masks it. */
  readonly masked?: string;
}

/** A way to mend a problem. */
export interface Fix {
  /** What it does, as a menu would say it: 'Change to BPIP19'. */
  readonly title: string;
  /** Keeps the meaning: may be applied unseen. */
  readonly safe?: boolean;
  /** Leaves a blank for the author: what is missing is missing until it is filled in. */
  readonly blank?: true;
  /** Its steps, or what works them out: an author chooses one fix of hundreds. */
  readonly edits: readonly FixEdit[] | (() => readonly FixEdit[]);
}

/** One step of a fix; the engine turns it into an edit of the text. */
export type FixEdit =
  /** Puts a text in place of a value, or of its stretch. */
  | ({ readonly do: 'replace'; readonly text: string } & Spot)
  /** Puts fields in place of a value. */
  | ({ readonly do: 'replace-fields'; readonly fields: Readonly<Record<string, string>> } & Spot)
  /** Takes out a list item, a field, or one code of a text. */
  | ({ readonly do: 'remove' } & Spot)
  | ({ readonly do: 'rename-key'; readonly to: string } & Spot)
  /**
   * Adds a field to the fields at `path`, behind the last of those that it `follows`; `yaml` is its value as
   * YAML, indented as at column 0.
   */
  | ({
      readonly do: 'add-field';
      readonly key: string;
      readonly yaml: string;
      readonly follows?: readonly string[];
    } & Spot)
  /**
   * Adds an item to the list at `path`, as its last or its `first`. The list need not be there yet;
   * `actions` of a priority is one.
   */
  | ({ readonly do: 'add-item'; readonly yaml: string; readonly first?: boolean } & Spot)
  /** Replaces characters of the fragment in which the fault lies. */
  | { readonly do: 'rewrite'; readonly start: number; readonly end: number; readonly text: string };

export type Report = (finding: Finding) => void;

type Used<L extends keyof Lists> = Pick<Lists, L> & {
  readonly options: Readonly<Record<string, number>>;
};

/** A check on what reading the file found. */
export interface FaultCheck extends CheckInfo {
  readonly on: 'fault';
  readonly fault: FaultCode;
  readonly run: (fault: never, source: string, report: Report) => void;
}

/** A check on one action at a time. */
export interface ActionCheck extends CheckInfo {
  readonly on: 'action';
  readonly uses: readonly (keyof Lists)[];
  readonly run: (context: ActionContext & Used<keyof Lists>, report: Report) => void;
}

/** A check on the whole plan: on the lists, or on what it noted of every action. */
export interface PlanCheck extends CheckInfo {
  readonly on: 'plan';
  readonly uses: readonly (keyof Lists)[];
  readonly facts?: ((context: ActionContext & Used<keyof Lists>) => unknown) | undefined;
  /** What it says of the entries of a plan holds for those of `golden-thread.yaml`, too: it looks at them there. */
  readonly evenShared?: boolean;
  /**
   * The facts of an action of which only its links to shared sources are known. With it the check also runs on
   * `golden-thread.yaml`, over the actions of all plans that have it.
   */
  readonly sharedFacts?: ((links: readonly LinkFact[]) => unknown) | undefined;
  readonly run: (context: PlanContext<never> & Used<keyof Lists>, report: Report) => void;
}

/** A check on agreed exceptions. */
export interface ExceptionCheck extends CheckInfo {
  readonly on: 'exception';
  readonly run: (exception: ExceptionUse, report: Report) => void;
}

/** An agreed exception, and what it turned out to cover. */
export interface ExceptionUse {
  readonly exception: Exception;
  readonly isExpired: boolean;
  /** How many problems it covers, or would if it had not expired. */
  readonly covers: number;
  /** Whether the check it names looked at the plan at all, or is one that nothing can be agreed about. */
  readonly check: 'ran' | 'left out' | 'unknown' | 'not allowed';
  /** The ids of all checks. */
  readonly ids: readonly string[];
}

/** What no plan can cause: the engine reports it. */
export interface EngineCheck extends CheckInfo {
  readonly on: 'engine';
}

export type Check = FaultCheck | ActionCheck | PlanCheck | ExceptionCheck | EngineCheck;

/** One action, and the index of its priority. */
export interface ActionContext {
  readonly action: Action;
  readonly priority: number;
}

/** Every action that is not withdrawn, in order, by what `facts` noted of it. */
export interface PlanContext<F> {
  readonly actions: readonly {
    readonly facts: F;
    readonly index: number;
    readonly priority: number;
  }[];
}

/** Defines a check on faults of one code. */
export function faultCheck<const C extends FaultCode>(
  check: Omit<FaultCheck, 'on' | 'run'> & {
    readonly fault: C;
    readonly run: (fault: Extract<Fault, { code: C }>, source: string, report: Report) => void;
  },
): FaultCheck {
  return { evenWithdrawn: true, ...check, on: 'fault' };
}

/** Defines a check on one action; `uses` names the lists it needs, and it is given no others. */
export function actionCheck<const L extends keyof Lists = never>(
  check: Omit<ActionCheck, 'on' | 'uses' | 'run'> & {
    readonly uses?: readonly L[];
    readonly run: (context: ActionContext & Used<L>, report: Report) => void;
  },
): ActionCheck {
  return { ...check, on: 'action', uses: check.uses ?? [] };
}

/**
 * Defines a check on the whole plan. What it needs of an action goes through `facts`, which returns
 * plain data: while facts and lists stay equal, an edit does not run the check again.
 */
export function planCheck<F = undefined, const L extends keyof Lists = never>(
  check: Omit<PlanCheck, 'on' | 'uses' | 'run' | 'facts' | 'sharedFacts'> & {
    readonly uses?: readonly L[];
    readonly facts?: (context: ActionContext & Used<L>) => F;
    readonly sharedFacts?: (links: readonly LinkFact[]) => F;
    readonly run: (context: PlanContext<F> & Used<L>, report: Report) => void;
  },
): PlanCheck {
  return { ...check, on: 'plan', uses: check.uses ?? [] } as PlanCheck;
}

/** Defines a check on agreed exceptions. */
export function exceptionCheck(check: Omit<ExceptionCheck, 'on'>): ExceptionCheck {
  return { ...check, on: 'exception', evenWithdrawn: true };
}
