import type { Action, Measure } from '../../plan/types';
import { ownTargets } from '../../progress/missed-target';
import type { IsoDay } from '../../text/dates';
import { withUnit } from '../../workspace/criteria';
import type { Entry } from '../../workspace/lists';
import { type Finding, planCheck, type Spot } from '../check';
import { figureIn, measureName, measureSpot } from '../support/measures';
import { allCriteria, type PlacedCriterion } from '../support/readings';
import { disagree, figuresOf, unitKey, type Way } from '../support/target-figures';

const measures = `measures:
  agency:
    title: Posts filled by agency staff
    unit: "%"
    good-is: low
    owner: head-hr
    baseline:
      value: 23
      date: 2026-01-01
    targets:
      - by: 2026-07-31
        value: 12
      - by: 2027-07-30
        value: 5
    actuals:
      - date: 2026-05-29
        value: 14
`;
const criterion = (fields: string, deadline = '2026-07-31') => ({
  actions: [`deadline: ${deadline}\nsuccess-criteria:\n  - measure: agency\n    ${fields}`],
  blocks: measures,
});

/** A figure that a criterion sets for its measure, and the days that it may mean. */
interface Claim {
  readonly id: string;
  readonly spot: Spot;
  readonly way: Way;
  readonly value: number;
  readonly shown: string;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** It is a field of its own, which can be set to another figure. */
  readonly isField: boolean;
}

export const conflictingTarget = planCheck({
  id: 'measures/conflicting-target',
  severity: 'warning',
  summary: 'A criterion that sets another target than the measure that it names.',
  why: 'Whatever the figure turns out to be, one of the two is met, and nobody knows what was promised.',
  together: (count) => `${count} criteria set another target than their measure.`,
  advice: 'Keep one figure of each, and leave the target to the measure.',
  uses: ['measures'],
  fails: [
    criterion('target: 10%\n    by: 2026-07-31'),
    criterion('target: 10%'),
    criterion(
      'targets:\n      - by: July 2026\n        value: 12\n      - by: July 2027\n        value: 8',
      '2027-07-31',
    ),
    criterion('text: Agency staff fill no more than 10% of posts by July 2026'),
  ],
  passes: [
    criterion('target: 12%\n    by: 2026-07-31'),
    criterion('target: 10%\n    by: 2026-12-31', '2027-02-26'),
    criterion('text: Agency staff fill fewer than 12% of posts by July 2026'),
    { actions: ['success-criteria:\n  - measure: agency'], blocks: measures },
  ],
  facts({ action, measures: list }) {
    const claims = allCriteria(action, list).flatMap((one) => {
      const { measure } = one.criterion;
      const entry = measure === undefined ? undefined : list.get(measure);
      return entry ? claimsOf(one, entry, action) : [];
    });
    return claims.length > 0 ? claims : undefined;
  },
  run({ actions, measures: list }, report) {
    for (const { facts, index } of actions) {
      for (const claim of facts ?? []) {
        const entry = list.get(claim.id);
        const finding = entry && conflict(claim, entry, index);
        if (finding) report(finding);
      }
    }
  },
});

/** The first target of the measure for those days that the claim cannot be met together with. */
function conflict(claim: Claim, entry: Entry<Measure>, action: number): Finding | undefined {
  const { values, id, shared } = entry;
  for (const [i, { by, value }] of (values.targets ?? []).entries()) {
    if (!by || value === undefined || by.first > claim.to || claim.from > by.last) continue;
    if (!disagree(claim, { way: wayOf(values), value })) return undefined;
    const other = figureIn(values, value);
    const at = { at: { action } };
    return {
      ...claim.spot,
      ...at,
      message: `This says ${claim.shown}, but the measure ${measureName(entry)}, which it names, has the target ${other} for the same day. Keep one of the two figures.`,
      related: shared
        ? []
        : [{ ...measureSpot(id, 'targets', i, 'value'), message: `${other} is set here.` }],
      fixes: claim.isField
        ? [
            {
              title: `Change to ${other}, the target of the measure`,
              edits: [{ do: 'replace', ...claim.spot, ...at, text: replacementFor(claim, value) }],
            },
          ]
        : [],
    };
  }
  return undefined;
}

function replacementFor({ shown, spot }: Claim, value: number): string {
  return spot.path.at(-1) === 'target'
    ? shown.replace(/-?\d+(?:[.,]\d+)*/, String(value))
    : String(value);
}

function claimsOf(one: PlacedCriterion, entry: Entry<Measure>, action: Action): readonly Claim[] {
  const { criterion: own, path } = one;
  const due = action.deadline?.day;
  const span = (by: { readonly first: IsoDay; readonly last: IsoDay } | undefined) =>
    by ? { from: by.first, to: by.last } : due !== undefined && { from: due, to: due };
  const field = { id: entry.id, way: wayOf(entry.values), isField: true };
  const targets = ownTargets(own, entry.values, action.deadline);
  const fields = targets.flatMap(({ by, value }, i): readonly Claim[] => {
    const days = span(by);
    if (value === undefined || !days) return [];
    const place = own.targets ? [...path, 'targets', i, 'value'] : [...path, 'target'];
    const shown = own.targets
      ? figureIn(entry.values, value)
      : (withUnit(own.target?.trim(), entry.values.unit) ?? String(value));
    return [{ ...field, ...days, spot: { path: place }, value, shown }];
  });
  return fields.length > 0 ? fields : textClaim(one, entry, span);
}

/** A text may speak of more than its measure: only where it sets one figure is it clear which is meant. */
function textClaim(
  one: PlacedCriterion,
  { id, values }: Entry<Measure>,
  span: (by: { first: IsoDay; last: IsoDay } | undefined) => { from: IsoDay; to: IsoDay } | false,
): readonly Claim[] {
  if (one.criterion.text === undefined) return [];
  const unit = unitKey(values.unit);
  const [only, another] = figuresOf(one).filter((figure) => figure.unit === unit);
  if (!only || another) return [];
  const { first, last, spot, way, value, shown } = only;
  const days = span(first !== undefined && last !== undefined ? { first, last } : undefined);
  return days ? [{ id, spot, way, value, shown, ...days, isField: false }] : [];
}

function wayOf({ 'good-is': good }: Measure): Way {
  if (!good) return 'equal';
  return good === 'high' ? 'up' : 'down';
}
