/** The diagnostic format of reviewdog (https://github.com/reviewdog/reviewdog/tree/master/proto/rdf). */

import { homepage, pageOf } from '../checks/support/page';
import type { Range } from '../engine/problem';
import { Places } from '../plan/places';
import { harmlessJson } from '../text/harmless';
import type { Position } from '../text/places';
import type { FileReport, Report } from './report';
import { type ShownFix, shownFixesIn } from './shown-edits';

const severities = { error: 'ERROR', warning: 'WARNING', suggestion: 'INFO' } as const;

/** One result. Columns count bytes of UTF-8, from 1. */
export function rdjson({ files, failures }: Report): string {
  const unread = failures.map(({ path, message }) => ({
    message,
    location: { path },
    severity: severities.error,
  }));
  const diagnostics = [...unread, ...files.flatMap(diagnosticsOf)];
  const source = { name: 'golden-thread', url: homepage };
  return `${harmlessJson({ source, diagnostics })}\n`;
}

function diagnosticsOf(file: FileReport) {
  const { path, plan, problems } = file;
  const fixesOf = shownFixesIn(file);
  const places = new Places(plan.document, 'utf-8');
  const spot = ({ line, character }: Position) => ({ line: line + 1, column: character + 1 });
  const placed = ({ start, end }: Range) => ({ start: spot(start), end: spot(end) });
  return problems.map((problem) => ({
    message: problem.message,
    location: { path, range: placed(places.fromUtf16(problem)) },
    severity: severities[problem.severity],
    code: { value: problem.check, url: pageOf(problem.check) },
    suggestions: suggestedEdits(fixesOf(problem))
      .map(({ text, ...edit }) => ({ range: places.rangeOf(edit), text }))
      .filter(({ range }) => isOnLinesOf(range, problem))
      .map(({ range, text }) => ({ range: placed(range), text })),
    relatedLocations: problem.related.map((related) => ({
      message: related.message,
      location: { path, range: placed(places.fromUtf16(related)) },
    })),
  }));
}

/** reviewdog shows a suggestion in the comment on the problem's lines, and refuses one for others. */
function isOnLinesOf({ start, end }: Range, problem: Range): boolean {
  return start.line >= problem.start.line && end.line <= problem.end.line;
}

/** reviewdog offers each edit by itself: a fix of several would be done by halves. */
function suggestedEdits(fixes: readonly ShownFix[]) {
  return fixes.flatMap(({ edits }) => (edits.length === 1 ? edits : []));
}
