/** What completions are made from: what stands at the position, and the lists that count there. */

import type { Position } from 'vscode-languageserver-types';
import type { Action } from '../../plan/types';
import { type Known, knownIn } from '../known';
import { type NodeAt, nodeAt } from '../node-at';
import type { Snapshot } from '../snapshot';

/** A position with all that is known there. */
export interface Scene extends Known {
  readonly node: NodeAt;
  /** The action in which the position lies. */
  readonly action: Action | undefined;
  /** The character whose typing asked for completions. */
  readonly trigger: string | undefined;
}

/** The scene at a position. */
export function sceneAt(snapshot: Snapshot, position: Position, trigger?: string): Scene {
  const node = nodeAt(snapshot, position);
  const action = node.part?.kind === 'action' ? node.part.values : undefined;
  return { ...knownIn(snapshot), node, action, trigger };
}
