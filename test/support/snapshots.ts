/** Snapshots of texts, for tests of features. */

import { exampleDay } from '../../server/checks/support/example';
import { ConfigSnapshot, PlanSnapshot, type Snapshot } from '../../server/features/snapshot';
import { openDocument } from '../../server/plan/document';
import type { PositionEncoding } from '../../server/text/columns';
import type { Position } from '../../server/text/places';
import { atCursor } from './markers';

/** What else counts: the text of `golden-thread.yaml`, the day, the units of columns. */
export interface Around {
  readonly config?: string;
  readonly asOf?: string;
  readonly encoding?: PositionEncoding;
  /** Evidence that is not there. */
  readonly missing?: readonly string[];
}

/** The snapshot of a plan's text. */
export function planSnapshot(text: string, around: Around = {}): PlanSnapshot {
  const { config, asOf = exampleDay, encoding = 'utf-16', missing } = around;
  const common = { today: asOf, asOf };
  const shared = config === undefined ? undefined : configSnapshot(config, around);
  return new PlanSnapshot(
    { uri: 'file:///work/test.plan.yaml', version: 1, document: openDocument(text) },
    {
      encoding,
      setting: shared?.setting ?? { ...common, config: {} },
      config: shared,
      ...(missing && { missing: new Set(missing) }),
    },
  );
}

/** The snapshot of a `golden-thread.yaml`. */
export function configSnapshot(text: string, around: Around = {}): ConfigSnapshot {
  const { asOf = exampleDay, encoding = 'utf-16' } = around;
  return new ConfigSnapshot(
    { uri: 'file:///work/golden-thread.yaml', version: 1, document: openDocument(text) },
    { encoding, common: { today: asOf, asOf } },
  );
}

/** A plan in whose text `$0` is where the cursor is. */
export function planAt(
  marked: string,
  around?: Around,
): { readonly snapshot: Snapshot; readonly position: Position } {
  const { text, position } = atCursor(marked);
  return { snapshot: planSnapshot(text, around), position };
}

/** A `golden-thread.yaml` in whose text `$0` is where the cursor is. */
export function configAt(marked: string): {
  readonly snapshot: Snapshot;
  readonly position: Position;
} {
  const { text, position } = atCursor(marked);
  return { snapshot: configSnapshot(text), position };
}
