/** The documentation of an item, worked out when its author looks at it. */

import type { CompletionItem } from 'vscode-languageserver-types';
import type { Snapshot } from '../snapshot';
import { documentation } from './documentation';
import { knownIn } from './scene';
import type { Topic, TopicKind } from './topic';

/** The file that an item is about; undefined where the item says none. */
export function fileOf({ data }: CompletionItem): string | undefined {
  const { uri }: { uri?: unknown } = Object(data);
  return typeof uri === 'string' ? uri : undefined;
}

/** The item with its documentation; as it is where there is none, or the plan has changed since. */
export function resolveCompletion(snapshot: Snapshot, item: CompletionItem): CompletionItem {
  const topic = topicOf(item);
  const lines = topic ? documentation[topic.kind](knownIn(snapshot), topic) : [];
  const value = lines.filter((line) => line !== undefined && line !== '').join('\n\n');
  return value === '' ? item : { ...item, documentation: { kind: 'markdown', value } };
}

function topicOf({ data }: CompletionItem): Topic | undefined {
  const { kind, id, part }: Partial<Record<string, unknown>> = Object(data);
  if (typeof id !== 'string' || !isKind(kind)) return undefined;
  return { kind, id, ...(typeof part === 'string' && { part }) };
}

function isKind(kind: unknown): kind is TopicKind {
  return typeof kind === 'string' && Object.hasOwn(documentation, kind);
}
