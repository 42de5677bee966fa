import { nameOf } from '../../workspace/mentions';
import { actionCheck } from '../check';
import { actionName } from '../support/naming';
import { accountable, namedIn, spotOf } from '../support/officers';

export const sameOfficer = actionCheck({
  id: 'officers/same-officer',
  severity: 'suggestion',
  summary: 'One role both answers for an action and carries it out.',
  why: 'Nobody then asks from outside how the work is going, and what stalls is seen late.',
  together: (count) =>
    `${count} actions have one role for both: it answers for them and leads them.`,
  advice: 'Name another lead officer, or somebody more senior to answer for the action.',
  uses: ['officers'],
  fails: [
    { actions: ['lead-officer: dcs'] },
    { actions: ["lead-officer: Director of Children's Services / Head of HR"] },
  ],
  passes: [
    { actions: ['senior-responsible-officer: dcs\nlead-officer: ad-csc'] },
    // Partners take part in what others lead.
    { actions: ['partners: dcs'] },
  ],
  run({ action, officers: { index } }, report) {
    const senior = accountable(action, index);
    if (senior?.officer === undefined) return;
    const leads = namedIn(action['lead-officer'], ['lead-officer'], index);
    const same = leads.find(({ mention }) => mention.officer === senior.officer);
    if (!same) return;
    const { item, start, end } = senior;
    const name = nameOf(senior, index);
    report({
      ...spotOf(same),
      message: `The ${name} both answers for ${actionName(action.ref)} and leads it, so nobody else asks how it is going. Name another lead officer, or somebody more senior to answer for it.`,
      related: [
        {
          path: ['senior-responsible-officer', item],
          stretch: { start, end },
          message: `The ${name} as senior responsible officer.`,
        },
      ],
    });
  },
});
