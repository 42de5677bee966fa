import { isNewestFirst, isSilent } from '../../progress/action-on';
import { boardCycleOf } from '../../progress/board-cycle';
import { onMeeting } from '../../workspace/meeting-words';
import { nameOf } from '../../workspace/mentions';
import { type Finding, type Fix, type FixEdit, planCheck, type Spot } from '../check';
import { actionName, listed } from '../support/naming';
import { namedIn, spotOf } from '../support/officers';
import { overratingOf, progressFacts } from '../support/rated';

const boards = (meets: string) =>
  `boards:\n  improvement:\n    title: Improvement Board\n    meets: ${meets}\n`;
const hasMet = boards('[2026-03-17, 2026-05-12]');

/** An action on which nothing was reported. */
interface Silent {
  readonly index: number;
  readonly ref: string;
  readonly spot: Spot;
  readonly isNewestFirst: boolean;
}

export const staleUpdate = planCheck({
  id: 'progress/stale-update',
  severity: 'warning',
  summary: "Actions of a lead officer on which nothing was reported since the plan's board met.",
  why: 'Silence is not progress: the board cannot tell whether anybody is being helped.',
  together: (count) => `${count} lead officers have not reported since the board met.`,
  advice: 'Ask each of them for an update.',
  timed: true,
  evenWithdrawn: true,
  uses: ['plan', 'boards', 'measures', 'officers', 'asOf'],
  fails: [
    { blocks: hasMet },
    { actions: ['', 'deadline: 2026-08-31\nlead-officer: ad-csc'], blocks: hasMet },
    {
      actions: ['status: on-track\nupdates:\n  - date: 2026-05-11\n    status: on-track'],
      blocks: hasMet,
    },
  ],
  passes: [
    { actions: ['updates:\n  - date: 2026-05-12\n    note: Posts advertised'], blocks: hasMet },
    { blocks: hasMet, asOf: '2026-03-16' },
    { blocks: boards('as-required') },
    {
      actions: [
        'status: complete\nupdates:\n  - date: 2026-04-20\n    evidence: [Audit of April]\n',
      ],
      blocks: hasMet,
    },
  ],
  facts({ action, measures, officers: { index }, asOf }) {
    const [lead] = namedIn(action['lead-officer'], ['lead-officer'], index);
    return {
      progress: progressFacts(action, { measures, asOf }),
      lead: lead && { mention: lead.mention, spot: spotOf(lead) },
      isNewestFirst: isNewestFirst(action),
    };
  },
  run({ actions, plan, boards: known, officers, asOf }, report) {
    const { board, last } = boardCycleOf({ plan, boards: known, asOf });
    if (!board || last === undefined) return;
    const met = onMeeting(board, last);
    const overratingIn = overratingOf(actions, { plan, boards: known, asOf });
    const byLead = new Map<string | undefined, Silent[]>();
    for (const { facts, index } of actions) {
      const { rated } = facts.progress;
      if (rated.withdrawn || rated.status === 'complete' || !isSilent(rated, last)) continue;
      // What is late, or talked up, is told as that.
      if ((rated.deadline !== undefined && rated.deadline < asOf) || overratingIn(facts.progress))
        continue;
      const { lead } = facts;
      const who = lead && nameOf(lead.mention, officers.index);
      const silent: Silent = {
        index,
        ref: actionName(rated.ref),
        spot: { path: ['ref'], ...lead?.spot, at: { action: index } },
        isNewestFirst: facts.isNewestFirst,
      };
      const others = byLead.get(who);
      if (others) others.push(silent);
      else byLead.set(who, [silent]);
    }
    for (const [who, silent] of byLead) {
      const finding = findingOn(who, silent, met);
      if (finding) report(finding);
    }
  },
});

function findingOn(
  who: string | undefined,
  silent: readonly Silent[],
  met: string,
): Finding | undefined {
  const [first, ...others] = silent;
  if (!first) return undefined;
  const refs = listed(silent.map(({ ref }) => ref));
  const led = who === undefined ? refs : `${refs}, led by the ${who},`;
  const each = others.length > 0 ? 'an update to each' : 'an update';
  return {
    ...first.spot,
    message: `Nothing was reported on ${led} since the board met ${met}, and silence tells nobody whether anything gets better. Add ${each}.`,
    related: others.map(({ spot, ref }) => ({ ...spot, message: `${ref} too.` })),
    fixes: updateFixes(first, silent),
  };
}

function updateFixes(first: Silent, silent: readonly Silent[]): readonly Fix[] {
  const one: Fix = {
    title: `Add an update to ${first.ref}, to fill in`,
    blank: true,
    edits: [updateEdit(first)],
  };
  if (silent.length === 1) return [one];
  const title = `Add an update to each of the ${silent.length} actions, to fill in`;
  return [one, { title, blank: true, edits: silent.map(updateEdit) }];
}

function updateEdit({ index, isNewestFirst: first }: Silent): FixEdit {
  const yaml = 'date:\nstatus:\nnote:';
  return { do: 'add-item', at: { action: index }, path: ['updates'], yaml, first };
}
