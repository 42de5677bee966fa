/** What there is to know of a stage. */

import { dateName, listed, stageName } from '../../checks/support/naming';
import type { Stage } from '../../plan/types';
import { counted } from '../../text/counted';
import { formatDay } from '../../text/dates';
import type { StageWindow } from '../../workspace/lists';
import type { Card } from '../card';
import type { Known } from '../known';
import { progressOfStage } from '../tally';
import { daysTo } from './day';
import { capital, progressText } from './words';

/** A stage by id. */
export function aboutStage(known: Known, id: string): Card | undefined {
  const stage = known.lists.stages.find(({ values }) => values.id === id);
  if (!stage) return undefined;
  const { values } = stage;
  return {
    name: known.said(stageName(stage)),
    beside: `(${known.said(id)})`,
    about: windowOf(stage),
    facts: [
      values.purpose && known.said(values.purpose),
      runs(known, stage),
      capital(progressText(progressOfStage(known, stage))),
      deliverables(values),
      review(known, values),
    ],
  };
}

function windowOf({ starts, ends }: StageWindow): string | undefined {
  if (starts && ends) return `${formatDay(starts)} to ${formatDay(ends)}`;
  return (starts && `From ${formatDay(starts)}`) ?? (ends && `Until ${formatDay(ends)}`);
}

function runs({ lists }: Known, { starts, ends }: StageWindow): string | undefined {
  if (starts !== undefined && lists.asOf < starts) return `Starts: ${daysTo(starts, lists)}`;
  if (ends === undefined) return undefined;
  return `${lists.asOf > ends ? 'Ended' : 'Ends'}: ${daysTo(ends, lists)}`;
}

function deliverables({ deliverables: all = [] }: Stage): string | undefined {
  if (all.length === 0) return undefined;
  const met = all.filter((one) => one.met).length;
  return `${met} of ${counted(all.length, 'deliverable')} met`;
}

function review({ lists, said }: Known, { review: held }: Stage): string | undefined {
  if (!held) return undefined;
  const board = held.board && said(lists.boards.get(held.board)?.values.title ?? held.board);
  if (held.held) return `Reviewed: ${listed([dateName(held.held), board ?? ''].filter(Boolean))}`;
  return `Review due: ${[held.due && dateName(held.due), board].filter(Boolean).join(', ')}`;
}
