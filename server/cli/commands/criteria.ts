/** `criteria`: grades criteria, one a line, as they come in. */

import { type Grade, type Reading, readCriterion } from '../../measures/reading';
import { inputLines } from '../../node/input';
import { harmless, harmlessJson } from '../../text/harmless';
import type { Colours, Console } from '../console';
import { exitCodes } from '../wrong-use';

/** The options of the command. */
export interface CriteriaOptions {
  readonly format: 'text' | 'json';
}

/** Grades each line of standard input, and prints a line for it. */
export async function criteria({ format }: CriteriaOptions, console: Console): Promise<number> {
  if (process.stdin.isTTY) console.error('Type a criterion and press Enter; Ctrl+C ends');
  for await (const line of inputLines()) {
    const reading = readCriterion(line);
    console.out(format === 'json' ? jsonLine(reading) : textLine(reading, console.colours));
    await console.drained();
    if (console.isClosed) break;
  }
  return exitCodes.clean;
}

function jsonLine({ text, grade, vague, measures }: Reading): string {
  const words = vague.map((word) => ({ text: word.text, start: word.start, end: word.end }));
  return `${harmlessJson({ text, grade, vague: words, measures })}\n`;
}

/** 'vague       Improve outcomes  (improve: by how much?)'; a blank line stays blank. */
function textLine({ text, grade, vague }: Reading, colours: Colours): string {
  if (text.trim() === '') return '\n';
  const reasons = vague.map((word) => `${word.text}: ${word.reason}`).join('; ');
  const why = reasons === '' ? '' : `  ${colours.dim(`(${harmless(reasons)})`)}`;
  return `${inColour(grade, colours)(grade.padEnd(10))}  ${harmless(text)}${why}\n`;
}

function inColour(grade: Grade, colours: Colours): (text: string) => string {
  if (grade === 'measurable') return colours.green;
  return grade === 'verifiable' ? colours.yellow : colours.red;
}
