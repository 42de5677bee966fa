/** What there is to know of a source, and of one of its recommendations. */

import { dateName } from '../../checks/support/naming';
import type { Source } from '../../plan/types';
import { asksForNothing } from '../../progress/answers';
import { counted } from '../../text/counted';
import type { Card } from '../card';
import type { Known } from '../known';
import { answering } from '../tally';
import { unansweredOver } from '../unanswered';
import { actionsNamed, capital, plain } from './words';

/** A source by its id; with `part`, the recommendation of that number or letter, where it is listed. */
export function aboutSource(known: Known, id: string, part?: string): Card | undefined {
  const entry = known.lists.sources.get(id);
  if (!entry) return undefined;
  const { values } = entry;
  const text = part === undefined ? undefined : values.recommendations?.get(part);
  if (part !== undefined && text !== undefined) {
    return {
      name: known.said(`${id}.${part}`),
      beside: known.said(text),
      about: originOf(known, id, values),
      facts: [answeredBy(known, id, values, part)],
    };
  }
  return {
    name: known.said(values.title ?? id),
    beside: `(${known.said(id)})`,
    about: originOf(known, id, values, false),
    facts: [answeredBy(known, id, values), ...openIn(known, id, values)],
  };
}

/** '4 actions, 1 recommendation unanswered': the figures of a source, over some plans, in a few words. */
export function sourceFigures(source: Source, plans: readonly Known[], id: string): string {
  const actions = plans.flatMap((known) => answering(known, id)).length;
  const open = unansweredOver(plans, id, source).length;
  const told = actions === 0 ? 'no actions' : counted(actions, 'action');
  return open === 0 ? told : `${told}, ${counted(open, 'recommendation')} unanswered`;
}

/** 'Inspection by Ofsted, November 2025', after its title where a recommendation is told of. */
function originOf(known: Known, id: string, source: Source, isNamed = true): string {
  const { title = id, kind = '', by, date } = source;
  const isSaid = plain(kind) === title.toLowerCase();
  const name = isNamed ? known.said(title) : !isSaid && capital(plain(kind));
  const author = by && `${name ? 'by' : 'By'} ${known.said(by)}`;
  const work = [name, author].filter(Boolean).join(' ');
  return [work, date && dateName(date)].filter(Boolean).join(', ');
}

function answeredBy(known: Known, id: string, source: Source, part?: string): string | undefined {
  if (known.snapshot.kind === 'config') return undefined;
  const actions = answering(known, id, part);
  const isAsked = part !== undefined || !asksForNothing(source);
  const none = isShared(known, id) ? 'No action of this plan' : 'No action';
  if (actions.length === 0) return isAsked ? `${none} answers it` : `${none} links to it`;
  return `${isAsked ? 'Answered by' : 'Linked by'} ${actionsNamed(known, actions)}`;
}

const mostShown = 6;

/** How many recommendations no action answers, and which. */
function openIn(known: Known, id: string, source: Source): readonly string[] {
  const all = source.recommendations?.size ?? 0;
  if (all === 0) return asksForNothing(source) ? [] : ['Its recommendations are not listed'];
  if (known.snapshot.kind === 'config') return [counted(all, 'recommendation')];
  const open = unansweredOver([known], id, source);
  const noun = all === 1 ? 'recommendation' : 'recommendations';
  const here = isShared(known, id) ? ' by this plan' : '';
  if (open.length === 0) return [`${all} of ${all} ${noun} answered${here}`];
  const more = open.length - mostShown;
  return [
    `${open.length} of ${all} ${noun} ${here ? `not answered${here}` : 'unanswered'}`,
    ...open.slice(0, mostShown).map(([part, text]) => known.said(`${id}.${part}: ${text}`)),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

/** A card counts in one plan, and says so of what others may answer. */
function isShared({ lists }: Known, id: string): boolean {
  return lists.sources.get(id)?.shared === true;
}
