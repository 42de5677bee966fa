/** What a panel of an editor is made of, and what it comes to. */

import type { Plan } from '../../plan/plan';
import type { Action } from '../../plan/types';
import type { ActionRating } from '../../progress/rating';
import type { Xml } from '../../text/xml';
import type { Lists } from '../../workspace/lists';

/** A plan with what only its surroundings know of it. */
export interface PanelPlan {
  readonly plan: Pick<Plan, 'actions'>;
  readonly lists: Lists;
  /** By which the editor knows the actions, in their order. */
  readonly keys: readonly string[];
  /** The same of priorities. */
  readonly priorities: readonly string[];
  rate(action: Action): ActionRating;
  /** A text without what identifies a person. */
  shown(text: string): string;
  /** The recommendations of a source that no action answers, of no plan that has the source. */
  unanswered(source: string): ReadonlySet<string>;
}

/** A page for a panel: what goes into its body, and how that looks by the variables of the editor's theme. */
export interface PanelPage {
  readonly title: string;
  readonly body: Xml;
  readonly style: string;
}

/** What the editor shows of a plan: an action by its key, or an entry of a list by its id. */
export interface PanelEntry {
  readonly list: 'actions' | 'priorities' | 'stages' | 'sources';
  readonly id: string;
  readonly part?: string;
}
