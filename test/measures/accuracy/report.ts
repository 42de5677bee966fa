/** The figures of the whole corpus as Markdown: what `npm run accuracy` prints and `docs/accuracy.md` holds. */

import type { Grade } from '../../../server/measures/reading';
import { labelledActions, labelledCriteria, type Split } from '../corpus';
import { checkFigures } from './checks';
import { byDigit, byWeakWords, type GradeFigures, gradeFigures, grades, ours } from './grades';
import { partFigures } from './parts';
import type { Tallies, Tally } from './tally';

const splits: readonly { readonly split: Split; readonly title: string }[] = [
  { split: 'report', title: 'Criteria that no rule was made on' },
  { split: 'work', title: 'Criteria that rules were made on' },
];

/** The whole report. */
export function accuracyReport(): string {
  const sections = splits.map(({ split, title }) => {
    const criteria = labelledCriteria(split);
    const figures = gradeFigures(criteria, ours);
    return [
      `## ${title}`,
      headline(split),
      '### By grade',
      gradeTable(figures),
      confusionTable(figures),
      '### By part of what is measured',
      tallyTable('part', partFigures(criteria)),
      '### By check',
      tallyTable('check', checkFigures(criteria, labelledActions(split)), (id) => `success/${id}`),
    ].join('\n\n');
  });
  return `${sections.join('\n\n')}\n`;
}

/** The one table that README shows: the tool beside two simple ways, on all criteria and on hard ones. */
export function headline(split: Split): string {
  const criteria = labelledCriteria(split);
  const hard = criteria.filter(({ trap }) => trap !== undefined);
  const graders = [
    { name: 'Golden Thread', grader: ours },
    { name: "'contains a digit'", grader: byDigit },
    { name: 'a list of weak words', grader: byWeakWords },
  ];
  const rows = graders.map(({ name, grader }) => {
    const [all, trapped] = [gradeFigures(criteria, grader), gradeFigures(hard, grader)];
    return [
      name,
      ...allThree(all.measurable),
      percent(all.notMeasurable.precision),
      percent(trapped.measurable.f1),
    ];
  });
  const counts = [criteria, hard].map((set) => gradeFigures(set, ours).count);
  const heads = [
    `measurable or not (${counts[0]} criteria)`,
    'precision',
    'recall',
    'F1',
    "precision of 'not measurable'",
    `F1 on ${counts[1]} hard ones`,
  ];
  return table(heads, rows);
}

function gradeTable({ byGrade }: GradeFigures): string {
  const rows = grades.map((grade) => [grade, ...counted(byGrade.of(grade))]);
  return table(['grade', 'of', 'precision', 'recall', 'F1'], rows);
}

function confusionTable({ confusion }: GradeFigures): string {
  const cell = (label: Grade, given: Grade) => String(confusion.get(`${label}/${given}`) ?? 0);
  const rows = grades.map((label) => [label, ...grades.map((given) => cell(label, given))]);
  return table(['labelled as', ...grades.map((grade) => `read as ${grade}`)], rows);
}

function tallyTable(
  head: string,
  { byName }: Tallies,
  nameOf: (name: string) => string = (name) => name,
): string {
  const rows = [...byName].map(([name, tally]) => [nameOf(name), ...counted(tally)]);
  return table([head, 'of', 'precision', 'recall', 'F1'], rows);
}

function counted(tally: Tally): string[] {
  return [String(tally.right + tally.missed), ...allThree(tally)];
}

function allThree({ precision, recall, f1 }: Tally): string[] {
  return [percent(precision), percent(recall), percent(f1)];
}

/** '97%'; a dash where there is nothing to count. */
function percent(part: number): string {
  return Number.isNaN(part) ? '–' : `${(part * 100).toFixed(1)}%`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, i) => (i === 0 ? '---' : '---:'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}
