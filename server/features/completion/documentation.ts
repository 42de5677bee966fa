/** What there is to say of the entries that completion offers, in paragraphs of Markdown. */

import { listed } from '../../checks/support/naming';
import type { ActionEntry } from '../../plan/plan';
import { formatDay } from '../../text/dates';
import { escaped } from '../markdown';
import { loadOf, loadText } from './officers';
import type { Known } from './scene';
import type { Topic, TopicKind } from './topic';

/** Of many recommendations the first few say what the source is about. */
const mostShown = 20;

type Paragraphs = readonly (string | undefined)[];

/** Of each kind of topic; empty where the plan does not have it any more. */
export const documentation: Readonly<
  Record<TopicKind, (known: Known, topic: Topic) => Paragraphs>
> = {
  source(known, { id }) {
    const entry = known.lists.sources.get(id);
    if (!entry) return [];
    const { title, recommendations = new Map<string, string>() } = entry.values;
    const answering = refsOf(linking(known, id));
    return [
      heading(known, title ?? id),
      answering === '' ? 'No action answers it.' : `Answered by ${answering}.`,
      [...recommendations]
        .slice(0, mostShown)
        .map(([part, text]) => `- ${escaped(known.shown(`${id}.${part}: ${text}`))}`)
        .join('\n'),
    ];
  },
  recommendation(known, { id, part = '' }) {
    const text = known.lists.sources.get(id)?.values.recommendations?.get(part);
    if (text === undefined) return [];
    const answering = refsOf(linking(known, id, part));
    return [
      escaped(known.shown(text)),
      answering === '' ? 'No action answers it yet.' : `Answered by ${answering}.`,
    ];
  },
  officer(known, { id }) {
    const values = known.lists.officers.get(id)?.values;
    if (!values) return [];
    const { title = id, organisation, holder, vacant } = values;
    const { leads } = loadOf(known, id);
    return [
      heading(known, title),
      [organisation, holder && `held by ${holder}`, vacant && 'vacant']
        .filter((part) => typeof part === 'string')
        .map((part) => shown(known, part))
        .join('; '),
      loadText(known, id)?.replace(/^l/, 'L'),
      leads.length > 0 ? `Leads ${refsOf(leads)}.` : undefined,
    ];
  },
  stage(known, { id }) {
    const values = known.lists.stages.find((stage) => stage.values.id === id)?.values;
    return values ? [heading(known, values.title ?? id), shown(known, values.purpose)] : [];
  },
  board(known, { id }) {
    const values = known.lists.boards.get(id)?.values;
    return values ? [heading(known, values.title ?? id), shown(known, values.purpose)] : [];
  },
  measure(known, { id }) {
    const values = known.lists.measures.get(id)?.values;
    if (!values) return [];
    const [target] = values.targets ?? [];
    const last = values.actuals?.at(-1);
    return [
      heading(known, values.title ?? id),
      shown(known, values.definition),
      target?.value === undefined
        ? undefined
        : `Target: ${target.value} by ${shown(known, target.by?.text ?? 'no date')}`,
      last?.value === undefined
        ? undefined
        : `Last figure: ${last.value} on ${shown(known, last.date?.text ?? 'no date')}`,
    ];
  },
  action(known, { id }) {
    const values = known.actions.find(({ values: { ref } }) => ref === id)?.values;
    if (!values) return [];
    const { deadline, status } = values;
    const due = deadline && (deadline.day ? formatDay(deadline.day) : deadline.text);
    return [
      shown(known, values.action),
      [due && `Due ${due}`, status?.replace(/-/g, ' ')]
        .filter((part) => part !== undefined)
        .join('; '),
    ];
  },
};

function heading(known: Known, text: string): string {
  return `**${escaped(known.shown(text))}**`;
}

function shown(known: Known, text: string | undefined): string | undefined {
  return text === undefined ? undefined : escaped(known.shown(text));
}

function refsOf(actions: readonly ActionEntry[]): string {
  return escaped(listed(actions.map(({ values }) => values.ref ?? 'an action without a ref')));
}

/** The actions that link to a source, or to one of its recommendations. */
function linking({ actions, lists }: Known, id: string, part?: string): readonly ActionEntry[] {
  return actions.filter(({ values }) =>
    values.links?.some(
      ({ source, recommendation }) =>
        lists.sources.find(source)?.id === id && (part === undefined || recommendation === part),
    ),
  );
}
