/** Which actions answer what in a version of a plan. */

import type { ActionEntry } from '../../plan/plan';
import type { Link } from '../../plan/values';
import { asksForNothing } from '../../progress/answers';
import { counted } from '../../text/counted';
import type { Side, Versions } from '../change';

/** Who answers what, by 'O25.1', or 'O25' for the source as a whole. */
type Answers = ReadonlyMap<string, readonly ActionEntry[]>;

/** Actions that were given up answer nothing. */
export function answersOf(side: Side): Answers {
  const answers = new Map<string, ActionEntry[]>();
  for (const entry of side.plan.actions) {
    if (entry.values.withdrawn) continue;
    for (const name of new Set([...namesOf(entry, side), ...sourcesOf(entry, side)])) {
      const others = answers.get(name);
      if (others) others.push(entry);
      else answers.set(name, [entry]);
    }
  }
  return answers;
}

/** The recommendations that an action answers, by their names. */
export function namesOf({ values }: ActionEntry, side: Side): readonly string[] {
  return [...new Set((values.links ?? []).map((link) => nameOf(link, side)))];
}

function nameOf({ source, recommendation }: Link, { lists }: Side): string {
  const id = lists.sources.find(source)?.id ?? source;
  return recommendation === undefined ? id : `${id}.${recommendation}`;
}

function sourcesOf({ values }: ActionEntry, { lists }: Side): readonly string[] {
  return (values.links ?? []).map(({ source }) => lists.sources.find(source)?.id ?? source);
}

/** What wants an answer: a recommendation, or a source that lists none. */
export interface Asked {
  /** 'O25.1', or 'O25'. */
  readonly name: string;
  readonly text: string;
  readonly source: string;
  readonly recommendation?: string;
}

/** What both versions list and want answered. */
export function* askedIn({ lists }: Side, before: Side): Generator<Asked> {
  for (const { id, values } of lists.sources.entries) {
    const old = before.lists.sources.get(id);
    if (!old || asksForNothing(values) || asksForNothing(old.values)) continue;
    const [was, is] = [old.values.recommendations, values.recommendations];
    if (!was && !is) yield { name: id, text: values.title ?? '', source: id };
    for (const [number, text] of is ?? []) {
      if (!was?.has(number)) continue;
      yield { name: `${id}.${number}`, text, source: id, recommendation: number };
    }
  }
}

/** Whether a version has the source from a list that several plans share. */
export function isShared({ lists }: Side, source: string): boolean {
  return lists.sources.get(source)?.shared === true;
}

/**
 * Whether any action answers it: in the plan, whose own `answers` are given, or, where plans share the source, in
 * any of them. Undefined where nobody knows what the others answer.
 */
export function isAnswered(
  { name, source, recommendation }: Asked,
  side: Side,
  answers: Answers,
): boolean | undefined {
  if (!isShared(side, source)) return answers.has(name);
  if (!side.shared) return undefined;
  const all = side.shared.get(source);
  if (!all) return false;
  return recommendation === undefined || all.recommendations.has(recommendation);
}

/**
 * Tells of an action that is not there any more which recommendations have fewer answers now, in a sentence after
 * a space: 'MV26.1 is answered by 1 action now, 2 before.' Empty for none.
 */
export function lossTeller({
  before,
  after,
  shown,
}: Pick<Versions, 'before' | 'after' | 'shown'>): (action: ActionEntry) => string {
  const [was, is] = [answersOf(before), answersOf(after)];
  const asked = new Map([...askedIn(after, before)].map((one) => [one.name, one]));
  return (action) => {
    const lost = namesOf(action, before).flatMap((name) => {
      const [old, now] = [was.get(name)?.length ?? 0, is.get(name)?.length ?? 0];
      const about = asked.get(name);
      if (!about || now >= old) return [];
      const place = isShared(after, about.source) ? ' of this plan' : '';
      const left = now === 0 ? 'none' : counted(now, 'action');
      return `${shown(name)} is answered by ${left}${place} now, ${old} before`;
    });
    return lost.length === 0 ? '' : ` ${lost.join('; ')}.`;
  };
}
