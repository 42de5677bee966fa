/** Inlay hints: what a code or an id stands for, and the stage of a deadline, beside what is written. */

import type { InlayHint, Range } from 'vscode-languageserver-types';
import { stageName } from '../checks/support/naming';
import { shortened } from '../checks/support/shortened';
import { readLinks } from '../plan/links';
import { stretchOf } from '../plan/locate';
import { partsOf } from '../plan/parts';
import type { ListName } from '../plan/schema/kinds';
import type { ScalarNode } from '../plan/tree';
import { mentionsIn } from '../workspace/mentions';
import { stageOf } from '../workspace/stages';
import { type Known, knownIn } from './known';
import type { Snapshot } from './snapshot';
import { type Visit, walk } from './tree-walk';

/** Which hints are wanted. */
export interface HintKinds {
  /** The stage of a deadline. */
  readonly stages: boolean;
  /** The title behind an id or a code. */
  readonly titles: boolean;
}

/** A longer hint pushes what follows it off the line. */
const longestLabel = 40;

/** The hints of those kinds within a range of the file. */
export function inlayHints(
  snapshot: Snapshot,
  { start, end }: Range,
  kinds: HintKinds,
): InlayHint[] {
  if (!kinds.stages && !kinds.titles) return [];
  const { places, document } = snapshot;
  const known = knownIn(snapshot);
  const [first, last] = [places.spotAt(start), places.spotAt(end)];
  const hints: InlayHint[] = [];
  for (const [i, fragment] of document.fragments.slice(first.index, last.index + 1).entries()) {
    const index = first.index + i;
    const from = index === first.index ? first.offset : 0;
    const to = index === last.index ? last.offset : fragment.text.length;
    walk(fragment, snapshot.kind, (visit) => {
      if (visit.on !== 'text' || visit.node.kind !== 'scalar') return;
      const { node } = visit;
      if (node.end < from || node.start > to) return;
      for (const { text, offset, of } of hintsOf(visit, node, fragment, known, kinds)) {
        if (of !== undefined && letters(text) === letters(of)) continue;
        const end = stretchOf(fragment.text, node, offset, offset).start;
        if (end >= from && end <= to) hints.push(hint(places.positionIn(index, end), text, known));
      }
    });
  }
  return hints;
}

/** What is to be said, after which character of the text, and of which of its words. */
interface Said {
  readonly text: string;
  readonly offset: number;
  readonly of?: string;
}

function hintsOf(
  { shape }: Visit & { readonly on: 'text' },
  node: ScalarNode,
  fragment: Parameters<typeof partsOf>[0],
  known: Known,
  kinds: HintKinds,
): readonly Said[] {
  const means = shape.text;
  const whole = (text: string | undefined): readonly Said[] =>
    text === undefined ? [] : [{ text, offset: node.value.trimEnd().length, of: node.value }];
  if (means?.kind === 'deadline') {
    const part = partsOf(fragment).findLast((one) => (one.node?.start ?? 0) <= node.start);
    if (!kinds.stages || part?.kind !== 'action' || !part.values.deadline?.day) return [];
    const stage = stageOf(part.values, known.lists.stages);
    return whole(stage && stageName(stage));
  }
  if (!kinds.titles) return [];
  if (means?.kind === 'links') return titlesOfLinks(node.value, known);
  const isOfficer = means?.kind === 'officers' || (means?.kind === 'id' && means.of === 'officers');
  if (isOfficer) return titlesOfOfficers(node.value, known);
  return means?.kind === 'id' ? whole(titleOf(known, means.of, node.value.trim())) : [];
}

function titlesOfLinks(text: string, { lists }: Known): readonly Said[] {
  return readLinks(text).flatMap(({ source, recommendation, end, text: of }) => {
    const values = lists.sources.find(source)?.values;
    const own = recommendation && values?.recommendations?.get(recommendation);
    const title = own || values?.title;
    return title ? [{ text: title, offset: end, of }] : [];
  });
}

/** A title that is written out needs no hint. */
function titlesOfOfficers(text: string, { lists }: Known): readonly Said[] {
  return mentionsIn([{ text, item: 0 }], lists.officers.index).flatMap(
    ({ officer, match, end, text: of }) => {
      const title =
        match === 'id' && officer ? lists.officers.get(officer)?.values.title : undefined;
      return title === undefined ? [] : [{ text: title, offset: end, of }];
    },
  );
}

function titleOf({ lists, actions }: Known, list: ListName, id: string): string | undefined {
  switch (list) {
    case 'stages':
      return lists.stages.find(({ values }) => values.id === id)?.values.title;
    case 'priorities':
      return lists.priorities.find(({ values }) => values.id === id)?.values.title;
    case 'actions':
      return actions.find(({ values }) => values.ref === id)?.values.action;
    default:
      return lists[list].get(id)?.values.title;
  }
}

/** 'Head of HR' and `head-of-hr` are the same: a hint would only say again what is written. */
function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function hint(position: InlayHint['position'], text: string, { shown }: Known): InlayHint {
  const title = shown(text);
  const label = shortened(title, longestLabel);
  return { position, label, paddingLeft: true, ...(label !== title && { tooltip: title }) };
}
