/** Judging with the files that plans name as evidence looked up. */

import { slashed } from '../../node/find-plans';
import { missingAmong } from '../../workspace/evidence';
import { configFinder, type TextFiles } from '../../workspace/files';
import type { Judging } from './judging';

/**
 * Judges by `others`, and a plan that names files which are not in `files` once more, with that known. So
 * neither threads nor caches have to look at files, and what they keep is true whatever becomes of those.
 */
export function withEvidence(others: Judging, files: TextFiles): Judging {
  const bounds = configFinder(files, slashed(process.cwd()));
  return {
    ...others,
    async judge(plan) {
      const result = await others.judge(plan);
      const { outcome } = result;
      const { absolute } = plan;
      if ('message' in outcome || absolute === undefined || outcome.evidence.length === 0)
        return result;
      const root = await bounds.root(absolute);
      const missing = await missingAmong(outcome.evidence, { plan: absolute, root }, files.lacks);
      return missing.length === 0 ? result : await others.judge({ ...plan, missing });
    },
  };
}
