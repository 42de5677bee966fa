/** Judging plans one by one. */

import { checks } from '../../checks';
import { judge, readUnder } from '../../engine/judge';
import { linksOf } from '../../engine/judge-shared';
import { problemsOf } from '../../engine/problems';
import { openDocument } from '../../plan/document';
import { evidenceFiles } from '../../workspace/evidence';
import { brokenBy } from '../failures';
import type { Judged, Outcome } from './judged';
import type { PlanText } from './packed';

/** Who judges plans: this thread, others, or a cache that knows what they would find. */
export interface Judging {
  /** How many plans may be given before the first of them has come back. */
  readonly ahead: number;
  /** A mistake of ours costs one plan, and is never taken for a clean one. */
  judge(plan: PlanText): Promise<Result>;
  end(): Promise<void>;
}

/** What judging a plan came to, and the same packed, where it was packed on its way. */
export interface Result {
  readonly outcome: Outcome;
  readonly packed?: string;
}

/** Judges a text as the plan of that path. */
export function judgeText({ path, text, setting, missing }: PlanText): Outcome {
  return guarded(path, () => {
    const document = openDocument(text);
    const reading = readUnder(document, setting, undefined, new Set(missing));
    const judgement = judge(document, setting, checks, undefined, reading);
    const verdict = problemsOf(judgement);
    const { problems } = verdict;
    const { plan, lists } = judgement;
    const evidence = evidenceFiles(plan);
    const links = linksOf(plan, lists);
    return {
      path,
      text,
      verdict,
      problems,
      setting,
      evidence,
      links,
      asOf: lists.asOf,
    };
  });
}

/** What `work` gives, or the failure that it ended in. */
export function guarded(path: string, work: () => Judged): Outcome {
  try {
    return work();
  } catch (error) {
    return brokenBy(path, error);
  }
}

/** Judges in this thread. */
export const here: Judging = {
  ahead: 1,
  judge: async (plan) => ({ outcome: judgeText(plan) }),
  end: async () => undefined,
};
