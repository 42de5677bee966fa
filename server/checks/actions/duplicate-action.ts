import type { Action } from '../../plan/types';
import { foldWord, words } from '../../text/words';
import { type Fix, planCheck } from '../check';
import { actionName, listed } from '../support/naming';
import { earlierAlike, wordingOf } from '../support/near-texts';

const protocols =
  'action: Establish protocols and channels for practitioner feedback to the Improvement Board';

export const duplicateAction = planCheck({
  id: 'actions/duplicate-action',
  severity: 'warning',
  summary: 'Two actions that say the same, or nearly.',
  why: 'The work is counted twice in every report, and each of two officers may leave it to the other.',
  together: (count) => `${count} actions say what another one says, or nearly.`,
  advice: 'Say in each what it does that the other does not, or make them one.',
  fails: [
    {
      actions: [
        protocols,
        `${protocols.replace('Establish', 'establish the')}s.\nlead-officer: ad-csc`,
      ],
    },
    { actions: [protocols, `${protocols}\nlinks: [BAU, O25.1]`] },
    {
      actions: [protocols, `${protocols.replace('practitioner', 'practitoner')}\npartners: [dcs]`],
    },
  ],
  passes: [
    {
      actions: [
        'action: Review the quality of plans in the 1st quarter',
        'action: Review the quality of plans in the 2nd quarter',
      ],
    },
    {
      actions: [
        'action: Open a centre for families in the north',
        'action: Open a centre for families in the south',
      ],
    },
    { actions: [protocols, `${protocols}\nwithdrawn:\n  reason: Joined with CS1`] },
  ],
  facts({ action }) {
    const { ref, action: text = '' } = action;
    const wording = wordingOf(text);
    return {
      links: sorted((action.links ?? []).map((link) => link.text)),
      officers: `${officersOf(action['senior-responsible-officer'])}; ${officersOf(action['lead-officer'])}`,
      partners: officersOf(action.partners),
      ...(ref !== undefined && { ref }),
      ...(wording && { wording }),
    };
  },
  run({ actions }, report) {
    const alike = earlierAlike(actions.map(({ facts }) => facts.wording));
    for (const [position, earlier] of alike.entries()) {
      const [one, other] = [actions[position], actions[earlier ?? -1]];
      if (!one || !other) continue;
      const differences = (['links', 'officers', 'partners'] as const).filter(
        (field) => one.facts[field] !== other.facts[field],
      );
      const isSame = one.facts.wording?.said === other.facts.wording?.said;
      const [name, before] = [actionName(one.facts.ref), other.facts.ref ?? 'an earlier action'];
      const says = `${name} says ${isSame ? 'the same' : 'nearly the same'} as ${before}`;
      const fixes: Fix[] = [];
      if (differences.length === 0 && other.facts.ref !== undefined) {
        const yaml = `\n  reason: Says the same as ${before}\n  replaced-by: ${before}`;
        const at = { action: one.index };
        fixes.push({
          title: `Withdraw ${name} in favour of ${before}`,
          edits: [{ do: 'add-field', at, path: [], key: 'withdrawn', yaml }],
        });
      }
      report({
        at: { action: one.index },
        path: ['action'],
        severity: differences.length === 0 ? 'warning' : 'suggestion',
        message:
          differences.length === 0
            ? `${says}, with the same links and officers, so the work is counted twice. Keep one of the two, or say how they differ.`
            : `${says}; only their ${listed(differences)} differ, so each may be left to the other. Say in each what it does that the other does not, or make them one.`,
        related: [
          { at: { action: other.index }, path: ['action'], message: `${before} says it first.` },
        ],
        fixes,
      });
    }
  },
});

function officersOf(officers: Action['partners']): string {
  return sorted(
    (officers ?? []).map(({ text }) =>
      words(text)
        .map((word) => foldWord(word.text))
        .join(' '),
    ),
  );
}

function sorted(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(', ');
}
