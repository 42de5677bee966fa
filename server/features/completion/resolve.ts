/** The documentation of an item, worked out when its author looks at it. */

import type { CompletionItem, MarkupKind } from 'vscode-languageserver-types';
import { readingOf } from '../../checks/support/criteria';
import { draftOf } from '../../measures/draft';
import type { ListName } from '../../plan/schema/kinds';
import { aboutEntry } from '../about/entry';
import { aboutDraft } from '../about/measure';
import { type Card, markdownOf } from '../card';
import { type Known, knownIn } from '../known';
import { markup } from '../markdown';
import type { Snapshot } from '../snapshot';
import type { Topic, TopicKind } from './topic';

const lists: Readonly<Record<Exclude<TopicKind, 'criterion'>, ListName>> = {
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
  const card = topic && cardOf(knownIn(snapshot), topic);
  return card ? { ...item, documentation: markup(markdownOf(card), format) } : item;
}

function cardOf(known: Known, { kind, ...entry }: Topic): Card | undefined {
  if (kind === 'criterion') return aboutDraft(known, draftOf(readingOf(entry.id)));
  return aboutEntry(known, { ...entry, list: lists[kind] });
}

function topicOf({ data }: CompletionItem): Topic | undefined {
  const { kind, id, part }: Partial<Record<string, unknown>> = Object(data);
  if (typeof id !== 'string' || !isKind(kind)) return undefined;
  return { kind, id, ...(typeof part === 'string' && { part }) };
}

function isKind(kind: unknown): kind is TopicKind {
  return typeof kind === 'string' && (kind === 'criterion' || Object.hasOwn(lists, kind));
}
