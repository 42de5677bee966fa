import { planCheck, type Spot } from '../check';
import { actionName, listed } from '../support/naming';
import { namedToTakePart, spotOf } from '../support/officers';

export const unnamedPartner = planCheck({
  id: 'officers/unnamed-partner',
  severity: 'warning',
  summary: 'Partners who are not named: which agency, which role?',
  why: 'A partner who is not named has promised nothing, and children who need two agencies meet one.',
  uses: ['officers'],
  fails: [
    { actions: ['lead-officer: Head of HR and Partners'] },
    { actions: ['lead-officer: Head of HR & Partners', '', 'partners: Partners'] },
  ],
  passes: [
    { actions: ['partners: [head-hr]'] },
    {
      actions: ['partners: Partners in Practice lead'],
      blocks:
        "officers:\n  dcs:\n    title: Director of Children's Services\n  ad-csc:\n    title: Assistant Director\n    reports-to: dcs\n  pip:\n    title: Partners in Practice lead\n    partner: true\n",
    },
  ],
  facts({ action, officers: { index } }) {
    const places = namedToTakePart(action, index)
      .filter(({ mention }) => mention.unnamedPartners)
      .map(spotOf);
    return places.length > 0 ? { ref: actionName(action.ref), places } : undefined;
  },
  run({ actions }, report) {
    const refs: string[] = [];
    const places: (Spot & { message: string })[] = [];
    for (const { facts, index } of actions) {
      if (!facts) continue;
      refs.push(facts.ref);
      for (const spot of facts.places) {
        places.push({ ...spot, at: { action: index }, message: `${facts.ref} too.` });
      }
    }
    const [first, ...related] = places;
    if (!first) return;
    const { message: _, ...spot } = first;
    const who =
      refs.length === 1 ? `${refs[0]} says` : `${refs.length} actions (${listed(refs)}) say`;
    report({
      ...spot,
      message: `${who} only 'Partners': which agency, which role? Name them under partners, so that somebody can be asked.`,
      related,
    });
  },
});
