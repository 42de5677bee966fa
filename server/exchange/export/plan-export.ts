/** What the command line and the editor do alike with a plan that is exported. */

import type { Problem } from '../../engine/problem';
import { block, type Plan } from '../../plan/plan';
import type { Lists } from '../../workspace/lists';
import type { OfficeDocument } from '../document';
import { asWritten } from './as-written';
import { oneLine } from './exact';
import { planDocument } from './plan-document';

/** A plan as a document, with what whoever sends it on should know. */
export interface PlanExport {
  readonly document: OfficeDocument;
  /** Of the plan; empty where it has none. */
  readonly title: string;
  /** In so many places the plan, and with it the file, has personal data. */
  readonly personal: number;
  /** So many keys the format does not have; what stands under them is not in the file. */
  readonly unknownKeys: number;
  /** The lines of the plan, from 1, of which not all that is written is in the file. */
  readonly left: readonly number[];
}

/** Why a plan without actions is not exported: no file of it could come back as a plan. */
export const nothingToExport = 'the plan has no actions, so there is nothing to export';

/** In how many places a plan cannot be read: what stands there would be missing in a file. */
export function unreadPlaces(problems: readonly Pick<Problem, 'check'>[]): number {
  return problems.filter(({ check }) => check === 'yaml/syntax').length;
}

/** The plan as a document. */
export function planExport(
  plan: Plan,
  lists: Lists,
  problems: readonly Pick<Problem, 'check'>[],
): PlanExport {
  const written = asWritten(plan);
  return {
    document: planDocument(written, lists),
    left: written.left,
    title: oneLine(block(plan, 'plan')?.title ?? ''),
    personal: problems.filter(({ check }) => check.startsWith('privacy/')).length,
    unknownKeys: problems.filter(({ check }) => check === 'plan/unknown-key').length,
  };
}
