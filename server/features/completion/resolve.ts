/** The documentation of an item, worked out when its author looks at it. */

import type { CompletionItem, MarkupKind } from 'vscode-languageserver-types';
import type { ListName } from '../../plan/schema/kinds';
import { aboutEntry } from '../about/entry';
import { markdownOf } from '../card';
import { knownIn } from '../known';
import { markup } from '../markdown';
import type { Snapshot } from '../snapshot';
import type { Topic, TopicKind } from './topic';

const lists: Readonly<Record<TopicKind, ListName>> = {
  source: 'sources',
  recommendation: 'sources',
  officer: 'officers',
  stage: 'stages',
  board: 'boards',
  measure: 'measures',
  action: 'actions',
};

/** The item with its documentation; as it is where there is none, or the plan has changed since. */
export function resolveCompletion(
  snapshot: Snapshot,
  item: CompletionItem,
  format: MarkupKind,
): CompletionItem {
  const topic = topicOf(item);
  const card = topic && aboutEntry(knownIn(snapshot), { ...topic, list: lists[topic.kind] });
  return card ? { ...item, documentation: markup(markdownOf(card), format) } : item;
}

function topicOf({ data }: CompletionItem): Topic | undefined {
  const { kind, id, part }: Partial<Record<string, unknown>> = Object(data);
  if (typeof id !== 'string' || !isKind(kind)) return undefined;
  return { kind, id, ...(typeof part === 'string' && { part }) };
}

function isKind(kind: unknown): kind is TopicKind {
  return typeof kind === 'string' && Object.hasOwn(lists, kind);
}
