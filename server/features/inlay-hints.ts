/**
 * Inlay hints beside what is written: what a code or an id stands for, the stage of a deadline, and the
 * calculated rating where a status says another.
 */

import type { InlayHint, Range } from 'vscode-languageserver-types';
import { stageName } from '../checks/support/naming';
import { shortened } from '../checks/support/shortened';
import type { Fragment } from '../plan/document';
import { readLinks } from '../plan/links';
import { stretchOf } from '../plan/locate';
import { partsOf } from '../plan/parts';
import type { Path } from '../plan/path';
import type { ListName } from '../plan/schema/kinds';
import type { ScalarNode } from '../plan/tree';
import type { Action } from '../plan/types';
import { mentionsIn } from '../workspace/mentions';
import { stageOf } from '../workspace/stages';
import { differs } from './about/rating';
import { plain } from './about/words';
import { type Known, knownIn } from './known';
import { ratingIn } from './ratings';
import type { Snapshot } from './snapshot';
import { type Visit, walk } from './tree-walk';

/** Which hints are wanted. */
export interface HintKinds {
  /** The stage of a deadline. */
  readonly stages: boolean;
  /** The title behind an id or a code. */
  readonly titles: boolean;
  /** The calculated rating beside a status that says another. */
  readonly ratings: boolean;
}

/** A longer hint pushes what follows it off the line. */
const longestLabel = 40;

/** The hints of those kinds within a range of the file. */
export function inlayHints(
  snapshot: Snapshot,
  { start, end }: Range,
  kinds: HintKinds,
): InlayHint[] {
  if (!kinds.stages && !kinds.titles && !kinds.ratings) return [];
  const { places, document } = snapshot;
  const known = knownIn(snapshot);
  const [first, last] = [places.spotAt(start), places.spotAt(end)];
  const hints: InlayHint[] = [];
  for (const [i, fragment] of document.fragments.slice(first.index, last.index + 1).entries()) {
    const index = first.index + i;
    const from = index === first.index ? first.offset : 0;
    const to = index === last.index ? last.offset : fragment.text.length;
    walk(fragment, snapshot.kind, (visit) => {
      const node = visit.on === 'text' ? visit.node : visit.pair.value;
      if (node?.kind !== 'scalar' || node.end < from || node.start > to) return;
      const said =
        visit.on === 'text'
          ? hintsOf(visit, node, fragment, known, kinds)
          : ratingHint(visit.path, node, fragment, known, kinds);
      for (const { text, offset, of, why } of said) {
        if (of !== undefined && letters(text) === letters(of)) continue;
        const end = stretchOf(fragment.text, node, offset, offset).start;
        if (end < from || end > to) continue;
        hints.push(hint(places.positionIn(index, end), text, known, why));
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
  /** What is said besides where it is pointed at. */
  readonly why?: string;
}

function hintsOf(
  { shape }: Visit & { readonly on: 'text' },
  node: ScalarNode,
  fragment: Fragment,
  known: Known,
  kinds: HintKinds,
): readonly Said[] {
  const means = shape.text;
  const whole = (text: string | undefined): readonly Said[] =>
    text === undefined ? [] : [{ text, offset: node.value.trimEnd().length, of: node.value }];
  if (means?.kind === 'deadline') {
    const action = actionAround(fragment, node);
    if (!kinds.stages || !action?.deadline?.day) return [];
    const stage = stageOf(action, known.lists.stages);
    return whole(stage && stageName(stage));
  }
  if (!kinds.titles) return [];
  if (means?.kind === 'links') return titlesOfLinks(node.value, known);
  const isOfficer = means?.kind === 'officers' || (means?.kind === 'id' && means.of === 'officers');
  if (isOfficer) return titlesOfOfficers(node.value, known);
  return means?.kind === 'id' ? whole(titleOf(known, means.of, node.value.trim())) : [];
}

/** The status of an action is five steps down: priorities, its number, actions, its number, status. */
const statusDepth = 5;

function ratingHint(
  path: Path,
  node: ScalarNode,
  fragment: Fragment,
  known: Known,
  { ratings }: HintKinds,
): readonly Said[] {
  if (!ratings || path.length !== statusDepth || path.at(-1) !== 'status') return [];
  const action = actionAround(fragment, node);
  const rating = action && ratingIn(known, action);
  if (!rating || !differs(rating)) return [];
  const text = `calculated: ${plain(rating.calculated)}`;
  return [{ text, offset: node.value.trimEnd().length, why: rating.reasons.join(' ') }];
}

function actionAround(fragment: Fragment, node: ScalarNode): Action | undefined {
  const part = partsOf(fragment).findLast((one) => (one.node?.start ?? 0) <= node.start);
  return part?.kind === 'action' ? part.values : undefined;
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

function hint(
  position: InlayHint['position'],
  text: string,
  { shown }: Known,
  why: string | undefined,
): InlayHint {
  const title = shown(text);
  const label = shortened(title, longestLabel);
  const tooltip = why === undefined ? title : shown(why);
  return { position, label, paddingLeft: true, ...(label !== tooltip && { tooltip }) };
}
