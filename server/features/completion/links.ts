/** Source codes and recommendations, also inside one text of several codes. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Source } from '../../plan/types';
import type { Answers } from '../../progress/answers';
import { formatDay } from '../../text/dates';
import type { Entry } from '../../workspace/lists';
import type { Known } from '../known';
import { tallyOf } from '../tally';
import type { Candidate } from './candidate';
import type { Scene } from './scene';

/** What links may name: recommendations that no action answers first; never what this action links already. */
export function linkCandidates(scene: Scene, current: string): readonly Candidate[] {
  const { lists, action } = scene;
  const linked = new Set((action?.links ?? []).map(({ text }) => text));
  linked.delete(current);
  const { answers } = tallyOf(scene);
  const all = lists.sources.entries.flatMap((entry) =>
    ofSource(scene, entry, answers.get(entry.id)),
  );
  const free = all.filter(({ label }) => !linked.has(label));
  return [...free.filter(({ isOpen }) => isOpen), ...free.filter(({ isOpen }) => !isOpen)];
}

interface LinkCandidate extends Candidate {
  /** A recommendation that no action answers. */
  readonly isOpen: boolean;
}

function ofSource(
  { shown }: Known,
  { id, values, shared }: Entry<Source>,
  answers: Answers | undefined,
): readonly LinkCandidate[] {
  const title = values.title === undefined ? undefined : shown(values.title);
  const kind = CompletionItemKind.Reference;
  const source: LinkCandidate = {
    label: id,
    kind,
    writes: id,
    title,
    detail: [values.kind?.replace(/-/g, ' '), values.by, values.date && dateOf(values.date)]
      .filter((part) => part !== undefined)
      .map(shown)
      .join(', '),
    words: (values.aliases ?? []).map(shown).join(' '),
    topic: { kind: 'source', id },
    isOpen: false,
  };
  // Candidates are wanted at once: of what other plans answer nothing is known here.
  const none = shared ? 'no action of this plan answers it yet' : 'no action answers it yet';
  const parts = [...(values.recommendations ?? [])].map(([part, text]): LinkCandidate => {
    const isOpen = !answers?.recommendations.has(part);
    return {
      label: `${id}.${part}`,
      kind,
      writes: `${id}.${part}`,
      title: shown(text),
      detail: `${title ?? id}${isOpen ? `: ${none}` : ''}`,
      topic: { kind: 'recommendation', id, part },
      isOpen,
    };
  });
  return [source, ...parts];
}

function dateOf({ precision, first, text }: NonNullable<Source['date']>): string {
  return precision === 'day' ? formatDay(first) : text;
}
