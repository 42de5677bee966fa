/** What completions are made from: what stands at the position, and the lists that count there. */

import type { Position } from 'vscode-languageserver-types';
import type { Action } from '../../plan/types';
import { type Known, knownIn } from '../known';
import { type NodeAt, nodeAt } from '../node-at';
import { fileShape, shapeAt } from '../shapes';
import type { Snapshot } from '../snapshot';

/** A position with all that is known there. */
export interface Scene extends Known {
  readonly node: NodeAt;
  /** The action in which the position lies. */
  readonly action: Action | undefined;
  /** The character whose typing asked for completions. */
  readonly trigger: string | undefined;
}

/** The scenes at a position: a second one where a line could be an item as well as a key. */
export function scenesAt(
  snapshot: Snapshot,
  position: Position,
  trigger?: string,
): readonly Scene[] {
  const node = nodeAt(snapshot, position);
  const action = node.part?.kind === 'action' ? node.part.values : undefined;
  const scene = { ...knownIn(snapshot), node, action, trigger };
  if (node.on !== 'gap' || !node.beside) return [scene];
  const path = node.beside;
  const shape = shapeAt(fileShape(snapshot), path);
  return [scene, { ...scene, node: { ...node, path, shape, adds: 'item', taken: new Set() } }];
}
