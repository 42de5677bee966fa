/** Reports of small plans, for tests. */

import { examplePlan } from '../../server/checks/support/example';
import { openDocument } from '../../server/plan/document';
import { readPlan } from '../../server/plan/plan';
import type { Block, Line, ReportDocument, Section } from '../../server/reports/document';
import { makeReport, type Report } from '../../server/reports/report';
import { type Asked, chooseRequest } from '../../server/reports/request';
import type { ReportKind } from '../../server/reports/subject';
import type { Setting } from '../../server/workspace/setting';

/** What else counts for a report. */
export interface Around extends Asked {
  readonly kind?: ReportKind;
  /** The as-of date of a flag. */
  readonly asOf?: string;
  readonly today?: string;
  readonly limits?: readonly string[];
}

/** The report of a plan's text; throws what is wrong with what was asked for. */
export function reportOf(text: string, around: Around = {}): Report {
  const { kind = 'board', asOf, today = '2026-06-01', limits = [] } = around;
  const setting: Setting = { config: {}, today, ...(asOf !== undefined && { asOf }) };
  const chosen = chooseRequest(kind, readPlan(openDocument(text)), setting, around, limits);
  if ('wrong' in chosen) throw new Error(chosen.wrong);
  return makeReport(chosen);
}

/** The report of an example. */
export function exampleReport(
  { actions = [''], blocks = '' }: { actions?: readonly string[]; blocks?: string },
  around: Around = {},
): Report {
  return reportOf(examplePlan({ actions, blocks }), around);
}

/** A section by its id, wherever it stands. */
export function sectionOf({ document }: Report, id: string): Section {
  const found = everySection(document).find((one) => one.id === id);
  if (!found) throw new Error(`The report has no section '${id}'`);
  return found;
}

/** All sections, outer ones before those in them. */
export function everySection({ sections }: Pick<ReportDocument, 'sections'>): readonly Section[] {
  return sections.flatMap((one) => [one, ...everySection({ sections: one.sections ?? [] })]);
}

/** What stands in a section, line by line; cells of a row are joined by ' | '. */
export function linesIn(section: Section): readonly string[] {
  return section.blocks.flatMap(linesOf);
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [words(block.line)];
    case 'items':
      return block.items.map(words);
    case 'figures':
      return block.figures.map((one) => `${one.figure} ${one.mark?.word ?? ''} ${one.words}`);
    case 'table':
      return block.rows.map((row) => row.map(words).join(' | '));
    case 'figure':
      return [block.alternative, ...linesOf(block.table)];
    case 'quotation':
      return [`${block.text} (${block.by})`];
    case 'key':
      return block.entries.map(({ mark, meaning }) => `${mark.word} ${mark.colour}: ${meaning}`);
  }
}

function words(line: Line): string {
  if (typeof line === 'string') return line;
  return line
    .map((run) => {
      if (typeof run === 'string') return run;
      if ('strong' in run) return run.strong;
      return 'word' in run ? run.word : run.alternative;
    })
    .join('');
}
