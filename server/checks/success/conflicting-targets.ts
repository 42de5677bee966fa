import { planCheck, type Report, type Spot } from '../check';
import { listed } from '../support/naming';
import { allCriteria } from '../support/readings';
import { figuresOf, type TargetFigure } from '../support/target-figures';

interface Facts {
  readonly ref?: string;
  readonly due?: string;
  readonly figures: readonly TargetFigure[];
}

interface Placed extends TargetFigure {
  readonly index: number;
  readonly ref: string;
  /** The day that counts: its own, else that of its action. */
  readonly from: string;
  readonly to: string;
  readonly isOwnDay: boolean;
}

export const conflictingTargets = planCheck({
  id: 'success/conflicting-targets',
  severity: 'warning',
  summary: 'Two targets for one thing that cannot both be meant.',
  why: 'Each officer works to the figure that suits, and whatever happens to children, one of them is met.',
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
  run({ actions }, report) {
    const byAbout = new Map<string, Placed[]>();
    for (const { facts, index } of actions) {
      addedUp(facts.figures, index, report);
      for (const figure of facts.figures) {
        const placed = place(figure, facts, index);
        if (figure.about === '') continue;
        const key = `${figure.about}; ${figure.way}`;
        const others = byAbout.get(key);
        const other = others && conflictOf(placed, others);
        if (other) tell(placed, other, report);
        if (!others) byAbout.set(key, [placed]);
        else if (others.length < MOST_COMPARED) others.push(placed);
      }
    }
  },
});

/** What so many criteria say in the same words is a form, and comparing them all would take long. */
const MOST_COMPARED = 20;

function place(figure: TargetFigure, { ref, due }: Facts, index: number): Placed {
  const from = figure.first ?? due ?? '';
  const to = figure.last ?? due ?? '';
  return {
    ...figure,
    index,
    ref: ref ?? 'another action',
    from,
    to,
    isOwnDay: figure.first !== undefined,
  };
}

function conflictOf(one: Placed, others: readonly Placed[]): Placed | undefined {
  return others.find(
    (other) =>
      other.value !== one.value &&
      !(other.index === one.index && other.of === one.of) &&
      one.from !== '' &&
      one.from <= other.to &&
      other.from <= one.to,
  );
}

function tell(one: Placed, other: Placed, report: Report): void {
  const isHere = one.index === other.index;
  const isSameDay = one.from === other.from && one.to === other.to;
  const isCertain = isSameDay && (isHere || (one.isOwnDay && other.isOwnDay));
  const where = isHere ? 'another criterion of this action' : other.ref;
  const sets = isCertain ? 'sets' : 'seems to set';
  report({
    ...at(one.index, one.spot),
    ...(!isCertain && { severity: 'suggestion' as const }),
    message: `This says ${one.shown}, but ${where} ${sets} ${other.shown} for the same thing at the same time. Keep one of the two figures, or say how they differ.`,
    related: [{ ...at(other.index, other.spot), message: `${other.shown} is set here.` }],
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

function at(action: number, spot: Spot): Spot {
  return { ...spot, at: { action } };
}
