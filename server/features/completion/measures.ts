/** A measure of the plan as a success criterion. */

import { nameScalar } from '../../plan/quote';
import { itemOf } from '../shapes';
import type { Offer } from './candidate';
import { entryCandidates } from './entries';
import { firstWordSlot } from './keys';
import type { Scene } from './scene';
import { gapSlot, type Slot } from './slot';

const none: ReadonlySet<string> = new Set();

/** Where a criterion may stand, each measure as the one that decides it. */
export function measureCriteria(scene: Scene): Offer | undefined {
  const slot = criterionSlot(scene);
  if (!slot) return undefined;
  const candidates = entryCandidates(scene, 'measures', none).map((one) => ({
    ...one,
    label: `measure: ${one.label}`,
    writes: [`measure: ${nameScalar(one.label)}`],
  }));
  return { slot, candidates };
}

function criterionSlot({ node, trigger }: Scene): Slot | undefined {
  if (node.on === 'value')
    return node.shape?.fields?.has('measure') ? firstWordSlot(node) : undefined;
  if (node.on !== 'gap' || node.adds !== 'item' || node.flow || !node.shape) return undefined;
  if (trigger === ' ' && !node.dash) return undefined;
  return itemOf(node.shape)?.fields?.has('measure') ? gapSlot(node) : undefined;
}
