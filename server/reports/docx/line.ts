/** Lines of a report in a Word document. */

import { type ParagraphChild, ShadingType, TextRun } from 'docx';
import type { Line, Run } from '../document';
import type { Mark } from '../marks';
import { signCharacters } from '../signs';
import { hex } from './styles';

/** How the texts of a line are set, besides what their style says. */
export interface Setting {
  readonly bold?: boolean;
}

/** What a line becomes inside a paragraph. Small pictures are told in words. */
export function runsOf(line: Line, setting: Setting = {}): readonly ParagraphChild[] {
  return typeof line === 'string'
    ? [new TextRun({ text: line, ...setting })]
    : line.map((run) => runOf(run, setting));
}

function runOf(run: Run, setting: Setting): ParagraphChild {
  if (typeof run === 'string') return new TextRun({ text: run, ...setting });
  if ('strong' in run) return new TextRun({ text: run.strong, bold: true });
  if ('spark' in run) return new TextRun({ text: run.alternative, ...setting });
  return marked(run);
}

/** A mark: its sign and its word on the tint of its colour. */
export function marked({ sign, word, colour }: Mark): TextRun {
  return new TextRun({
    // Spaces that do not break belong to the tint, as a margin of it.
    text: `\u00a0${signCharacters[sign]}\u00a0${word.replaceAll(' ', '\u00a0')}\u00a0`,
    bold: true,
    color: hex(`${colour}-ink`),
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(`${colour}-tint`) },
  });
}
