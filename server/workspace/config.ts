/** `golden-thread.yaml`: read as a plan is, its own mistakes as faults at their places. */

import { type Fragment, openDocument, type PlanDocument } from '../plan/document';
import type { Fault } from '../plan/faults';
import { Reader } from '../plan/reader';
import { configShape } from '../plan/shapes.prepared';
import type { ScalarNode } from '../plan/tree';
import type { ConfigFile } from '../plan/types';

/** The name of the file. */
export const configName = 'golden-thread.yaml';

/** A configuration file, read. */
export interface Config {
  readonly document: PlanDocument;
  /** What could be read of it. */
  readonly values: ConfigFile;
  /** Faults with the fragment in which they lie. */
  readonly faults: readonly { readonly fragment: Fragment; readonly fault: Fault }[];
}

/** Reads the text of a configuration file. Never throws. */
export function readConfig(text: string): Config {
  return configOf(openDocument(text));
}

/** Reads a document as a configuration file. Never throws. */
export function configOf(document: PlanDocument): Config {
  const faults: { fragment: Fragment; fault: Fault }[] = [];
  const values: Record<string, unknown> = {};
  const keys = new Map<string, ScalarNode>();
  for (const fragment of document.fragments) {
    for (const fault of readFragment(fragment, values, keys)) faults.push({ fragment, fault });
  }
  return { document, values: values as ConfigFile, faults };
}

/** What a configuration leaves out of searches, as it is written; of other blocks only those are read that may say so. */
export function ignoreOf({ fragments }: PlanDocument): readonly string[] {
  const values: ConfigFile & Record<string, unknown> = {};
  for (const fragment of fragments)
    if (fragment.text.includes('ignore')) readFragment(fragment, values, new Map());
  return values.ignore ?? [];
}

/** Reads one block into `values`, and gives its faults; of two blocks of one name the first counts. */
function readFragment(
  fragment: Fragment,
  values: Record<string, unknown>,
  keys: Map<string, ScalarNode>,
): readonly Fault[] {
  const { parsed, text, kind } = fragment;
  const { root } = parsed;
  // What `priorities:` holds is cut off from it; that it has no place here is said once, at its key.
  if (!root || kind === 'priority' || kind === 'action' || kind === 'tail') return parsed.faults;
  const reader = new Reader(text);
  const read = reader.read(root, configShape, []) ?? {};
  const pairs = root.kind === 'map' ? root.pairs : [];
  const twice = pairs.flatMap(({ key: { value: key, start, end } }): Fault[] => {
    const first = keys.get(key);
    return first ? [{ code: 'duplicate-key', key, start, end, first }] : [];
  });
  for (const { key } of pairs) keys.set(key.value, key);
  for (const [name, value] of Object.entries(read))
    if (!Object.hasOwn(values, name)) values[name] = value;
  return [...parsed.faults, ...reader.faults, ...twice];
}
