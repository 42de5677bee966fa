/** What comes out: problems with places in the file. */

import type { Edit } from '../plan/document';
import type { Plan } from '../plan/plan';
import type { Position } from '../text/places';
import type { Severity } from '../workspace/setting';

/** A stretch of the file: zero-based lines, characters in UTF-16. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Another place that has to do with a problem. */
export interface Related extends Range {
  readonly message: string;
}

/** A way to mend a problem. */
export interface ProblemFix {
  /** What it does, as a menu would say it. */
  readonly title: string;
  /** Keeps the meaning: may be applied unseen. */
  readonly safe: boolean;
  /** Leaves a blank for the author: the problem stays until it is filled in. */
  readonly blank: boolean;
  /** The edits of the file, in its offsets, in order and apart; `plan` is the one the problem is of. */
  edits(plan: Plan): readonly Edit[];
}

/** What a problem is about, in words that stay when lines move and refs are given anew. */
export interface Subject {
  /** The field: 'success-criteria', or 'sources.O25.title'. Empty where it is the whole file. */
  readonly field: string;
  /** What stands there, or what the action says that is meant. Empty where it must not be shown. */
  readonly wording: string;
}

/** One problem of one file. */
export interface Problem extends Range {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** The name, code or role that it shares with the problems that are mended with it. */
  readonly cause: string | null;
  /** What stands at its place must not be shown: whoever prints its line masks it. */
  readonly masked: boolean;
  /** What that says, as YAML reads it, for whoever hides it elsewhere; a function, so that no output has it. */
  readonly secret?: () => string;
  /** The ref of the action it lies in. */
  readonly action: string | null;
  readonly subject: Subject;
  readonly related: readonly Related[];
  readonly fixes: readonly ProblemFix[];
}
