/** What there is to choose from in a plan, for forms that ask its author. */

import { shortened } from '../../checks/support/shortened';
import type { ActionEntry } from '../../plan/plan';
import { impacts, statuses } from '../../plan/schema/vocabularies';
import type {
  ActionChoice,
  LinkChoice,
  OfficerChoice,
  PlanChoices,
  PriorityChoice,
  TextPosition,
} from '../../protocol';
import { mentionsIn } from '../../workspace/mentions';
import { officerFigures } from '../about/officer';
import { completeText, deadlineOf } from '../about/words';
import { keyOf } from '../action-key';
import { nextRef } from '../completion/next-ref';
import { officerCandidates } from '../completion/officers';
import { type Known, knownIn } from '../known';
import type { PlanSnapshot, Snapshot } from '../snapshot';
import { progressOfPriority } from '../tally';
import { unansweredOf } from '../unanswered';
import { cursorIn } from './cursor';
import { daysAhead } from './days-ahead';
import { likelyLink } from './likely-link';

/**
 * The lists of a plan as an author chooses from them; `position` is where the cursor is, `sharing` are the
 * plans that share its sources.
 */
export function choices(
  snapshot: Snapshot,
  position?: TextPosition,
  sharing: readonly Known[] = [],
): PlanChoices | undefined {
  if (snapshot.kind === 'config') return undefined;
  const known = knownIn(snapshot);
  const { plan, lists } = snapshot;
  const officers = officersIn(known);
  const links = linksIn(known, sharing);
  return {
    asOf: lists.asOf,
    actions: plan.actions.map((action) => actionChoice(snapshot, known, action)),
    priorities: plan.priorities.map((_, index) => priorityChoice(known, officers, links, index)),
    links,
    officers,
    statuses,
    impacts,
    days: daysAhead(known),
    ...(position && cursorIn(snapshot, position)),
  };
}

/** An action in a list to choose from. */
export function actionChoice(
  { plan }: PlanSnapshot,
  { shown }: Known,
  entry: ActionEntry,
): ActionChoice {
  const { ref, action = '', status, deadline } = entry.values;
  return {
    key: keyOf(plan, entry),
    ...(ref !== undefined && { ref: shown(ref) }),
    text: shown(shortened(action.replace(/\s+/g, ' '))),
    ...(status !== undefined && { status }),
    ...(deadline && { deadline: deadlineOf(deadline) }),
  };
}

function priorityChoice(
  known: Known,
  all: readonly OfficerChoice[],
  links: readonly LinkChoice[],
  index: number,
): PriorityChoice {
  const { officers, priorities } = known.lists;
  const { id, title, owners } = priorities[index]?.values ?? {};
  const ref = nextRef(known, index);
  const likely = likelyLink(known, links, index);
  const owning = new Set(mentionsIn(owners, officers.index).map(({ officer }) => officer));
  return {
    title: known.shown(title ?? id ?? `Priority ${index + 1}`),
    about: completeText(progressOfPriority(known, index)),
    ...(ref !== undefined && { nextRef: ref }),
    ...(likely !== undefined && { likelyLink: likely }),
    owners: all.filter((_, i) => owning.has(officers.entries[i]?.id)).map(({ name }) => name),
  };
}

function linksIn(known: Known, sharing: readonly Known[]): readonly LinkChoice[] {
  const { lists, shown } = known;
  const parts = lists.sources.entries.flatMap((source) => {
    const { id, values } = source;
    const open = new Set(unansweredOf(known, source, sharing).map(([one]) => one));
    return [...(values.recommendations ?? [])].map(([part, text]) => ({
      code: `${id}.${part}`,
      text: shown(text.replace(/\s+/g, ' ')),
      source: shown(values.title ?? id),
      isAnswered: !open.has(part),
    }));
  });
  const whole = lists.sources.entries.map(({ id, values }) => ({
    code: id,
    text: shown(values.title ?? ''),
  }));
  const isOpen = ({ isAnswered }: LinkChoice) => isAnswered === false;
  return [...parts.filter(isOpen), ...parts.filter((one) => !isOpen(one)), ...whole];
}

function officersIn(known: Known): readonly OfficerChoice[] {
  const { lists, shown } = known;
  return officerCandidates(known).map(({ writes }, i): OfficerChoice => {
    const { id = '', values } = lists.officers.entries[i] ?? {};
    const about = [officerFigures([known], id), values?.organisation, values?.vacant && 'vacant'];
    return {
      name: String(writes),
      title: shown(values?.title ?? id),
      about: about
        .filter((part) => typeof part === 'string')
        .map(shown)
        .join('; '),
    };
  });
}
