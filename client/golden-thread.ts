import type { Panels } from './panels/panels';
import type { ProgressView } from './progress/view';
import type { Surroundings } from './surroundings';

/** What the extension has while it runs: commands and views are given this, and nothing else. */
export interface GoldenThread extends Surroundings {
  readonly progress: ProgressView;
  readonly panels: Panels;
}
