import { planCheck, type Report, type Spot } from '../check';
import { listed } from '../support/naming';
import { allCriteria } from '../support/readings';
import { shortened } from '../support/shortened';
import { type Conflict, type Placed, Targets } from '../support/target-conflicts';
import {
  figuresOf,
  figuresOfMeasure,
  type Target,
  type TargetFigure,
} from '../support/target-figures';

interface Facts {
  readonly ref?: string;
  readonly due?: string;
  readonly figures: readonly TargetFigure[];
}

export const conflictingTargets = planCheck({
  id: 'success/conflicting-targets',
  severity: 'warning',
  summary: 'Two targets for one thing that cannot both be meant.',
  why: 'Each officer works to the figure that suits, and whatever happens to children, one of them is met.',
  together: (count) => `${count} targets contradict others.`,
  advice: 'Keep one of the figures, or say how they differ.',
  uses: ['measures'],
  fails: [
    {
      actions: [
        'success-criteria:\n  - Turnover of staff falls from 23% to 10%\nhow-will-we-know:\n  - Turnover of staff falls to 12%',
      ],
    },
    {
      actions: [
        'deadline: 2027-02-26\nsuccess-criteria:\n  - At least 90% of children see a dentist by December 2026',
        'success-criteria:\n  - At least 80% of children see a dentist by December 2026',
      ],
    },
    {
      actions: [
        'how-will-we-know:\n  - Inadequate falls to 10%, Requires Improvement falls to 25%\n  - The percentage of cases that are good rises to 70%',
      ],
    },
  ],
  passes: [
    {
      actions: [
        'deadline: 2027-02-26\nhow-will-we-know:\n  - Agency staff fall to 18% in March 2026, 12% by June 2026 and 5% by January 2027',
      ],
    },
    {
      actions: [
        'how-will-we-know:\n  - At least 90% of children see a dentist\n  - At least 80% of parents see a dentist',
      ],
    },
    {
      actions: [
        'how-will-we-know:\n  - At least 40 families are asked every year\n  - No more than 60 families are asked every year',
      ],
    },
    {
      actions: [
        'how-will-we-know:\n  - Inadequate falls to 5%, Requires Improvement falls to 25%\n  - The percentage of cases that are good rises to 70%',
      ],
    },
  ],
  facts({ action, measures }): Facts {
    const figures = allCriteria(action, measures)
      .filter(({ criterion }) => criterion.measure === undefined || criterion.target !== undefined)
      .flatMap(figuresOf);
    const due = action.deadline?.day;
    return {
      figures,
      ...(action.ref !== undefined && { ref: action.ref }),
      ...(due !== undefined && { due }),
    };
  },
  run({ actions, measures }, report) {
    const known = new Targets();
    for (const entry of measures.entries) {
      const name = `the measure '${shortened(entry.values.title ?? entry.id)}'`;
      for (const figure of figuresOfMeasure(entry)) known.add(place(figure, { name }));
    }
    for (const { facts, index } of actions) {
      addedUp(facts.figures, index, report);
      const { ref: name = 'another action', due } = facts;
      for (const figure of facts.figures) {
        if (figure.about.length === 0) continue;
        const placed = place(figure, { name, index, ...(due !== undefined && { due }) });
        const other = known.against(placed);
        if (other) tell(placed, other, report);
        known.add(placed);
      }
    }
  },
});

/** Whose target it is; without an index that of a measure. */
interface Owner {
  readonly name: string;
  readonly index?: number;
  readonly due?: string;
}

function place(figure: Target, owner: Owner): Placed {
  const { name, index, due = '' } = owner;
  return {
    ...figure,
    name,
    ...(index !== undefined && { index }),
    from: figure.first ?? due,
    to: figure.last ?? due,
    isOwnDay: figure.first !== undefined,
  };
}

function tell(one: Placed, { other, isSame }: Conflict, report: Report): void {
  const isHere = one.index === other.index;
  const isSameDay = one.from === other.from && one.to === other.to;
  const isCertain = isSame && isSameDay && (isHere || (one.isOwnDay && other.isOwnDay));
  const where = isHere ? 'another criterion of this action' : other.name;
  const sets = isCertain ? 'sets' : 'seems to set';
  const message = `This says ${one.shown}, but ${where} ${sets} ${other.shown} for the same thing at the same time. Keep one of the two figures, or say how they differ.`;
  const place = other.spot && {
    ...at(other.index, other.spot),
    message: `${other.shown} is set here.`,
  };
  report({
    ...at(one.index, one.spot ?? { path: [] }),
    ...(!isCertain && { severity: 'suggestion' as const }),
    message,
    related: place ? [place] : [],
  });
}

/** The grades of inspection are parts of one whole: together they cannot be more than 100%. */
function addedUp(figures: readonly TargetFigure[], index: number, report: Report): void {
  const parts = figures.filter(({ grades }) => grades !== undefined);
  const last = parts.at(-1);
  if (!last || parts.length < 2) return;
  const seen = parts.flatMap(({ grades }) => grades?.split(', ') ?? []);
  const wholes = new Set(parts.map(({ whole }) => whole).filter((whole) => whole !== ''));
  const days = new Set(parts.flatMap(({ last: day }) => (day === undefined ? [] : [day])));
  if (new Set(seen).size < seen.length || wholes.size > 1 || days.size > 1) return;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (sum <= 100) return;
  report({
    ...at(index, last.spot),
    message: `${listed(parts.map(({ shown }) => shown))} are parts of one whole but come to ${sum}%, so they cannot all be reached. Change one of the figures.`,
    related: parts
      .slice(0, -1)
      .map((part) => ({ ...at(index, part.spot), message: `${part.shown} is one part.` })),
  });
}

function at(action: number | undefined, spot: Spot): Spot {
  return action === undefined ? spot : { ...spot, at: { action } };
}
