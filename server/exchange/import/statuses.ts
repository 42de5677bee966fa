/** How delivery stands, by the words and colours of action plans. */

import type { statuses } from '../../plan/schema/vocabularies';

export type Status = (typeof statuses)[number];
/** The colours of ratings. */
export type Colour = 'blue' | 'green' | 'amber' | 'red' | 'grey';

/** What each colour means: the usual key of council plans, or the plan's own. */
export type Key = ReadonlyMap<Colour, Status>;

export const usualKey: Key = new Map<Colour, Status>([
  ['blue', 'complete'],
  ['green', 'on-track'],
  ['amber', 'at-risk'],
  ['red', 'off-track'],
  ['grey', 'not-started'],
]);

const words: readonly (readonly [pattern: RegExp, status: Status])[] = [
  [
    /\bnot (?:yet )?(?:started|begun|commenced|due)\b|\byet to (?:start|begin|commence)\b|\bto (?:start|begin)\b/,
    'not-started',
  ],
  [
    /\b(?:not|isnt|never) (?:yet )?(?:on track|on target|complete[d]?|achieved|delivered|met)\b/,
    'off-track',
  ],
  [
    /\boff[ -]?(?:track|target|course)\b|\boverdue\b|\bmissed\b|\bstalled\b|\bfail(?:ed|ing)\b|\bbehind (?:schedule|plan)\b/,
    'off-track',
  ],
  [
    /\bat[ -]risk\b|\bdelay(?:ed|s)?\b|\bslip(?:ped|ping|page)\b|\bsome concerns?\b|\bpartially (?:on track|met)\b/,
    'at-risk',
  ],
  [
    /\b(?:complete|completed|done|delivered|closed|achieved|implemented|finished|embedded)\b/,
    'complete',
  ],
  [
    /\bon[ -]?(?:track|target|schedule|course|plan)\b|\bprogressing (?:well|to plan|as planned)\b/,
    'on-track',
  ],
];

/** Words that say that something is being done, and not how it stands. */
const underWay = /^(?:in progress|under ?way|started|commenced|ongoing|on-going|open|active|live)$/;

const colours: readonly (readonly [pattern: RegExp, colour: Colour])[] = [
  [/^(?:blue|b)$/, 'blue'],
  [/^(?:green|g)$/, 'green'],
  [/^(?:amber|yellow|orange|a)$/, 'amber'],
  [/^(?:red|r)$/, 'red'],
  [/^(?:gr[ea]y|white)$/, 'grey'],
];

/** The colour that a word names. */
export function colourNamed(text: string): Colour | undefined {
  const word = text.toLowerCase().trim();
  return word.length < 2 ? undefined : colourOfWord(word);
}

/** Also by its first letter. */
function colourOfWord(word: string): Colour | undefined {
  return colours.find(([pattern]) => pattern.test(word))?.[1];
}

/** What a cell says of the status, and whether that is for certain. */
export interface StatusReading {
  readonly status: Status;
  readonly isSure: boolean;
  /** The words say more than that, which the status alone would lose. */
  readonly isMoreThanThis: boolean;
}

/** Words that add nothing to a status. */
const light =
  /\b(?:yet|fully|now|all|and|is|the|action|actions|been|has|have|currently|status|rated)\b|[\s-]/g;

/** Reads a status; undefined where the words say none. A colour's name means what the key says. */
export function readStatus(text: string, key: Key = usualKey): StatusReading | undefined {
  const folded = text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\d -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (folded === '' || folded.split(' ').length > 6) return undefined;
  const colour = colourOfWord(folded);
  if (colour) return ofColour(colour, key);
  for (const [pattern, status] of words) {
    if (!pattern.test(folded)) continue;
    const rest = folded.replace(pattern, '').replace(light, '');
    // 'Amber - on plan' says two things.
    const rated = colourOfWord(rest);
    const isSure = rated === undefined || key.get(rated) === status;
    // 'Blue - complete' says one thing twice.
    return { status, isSure, isMoreThanThis: rest !== '' && !(rated && isSure) };
  }
  if (underWay.test(folded)) return { status: 'on-track', isSure: false, isMoreThanThis: false };
  const [first = '', ...others] = folded.split(/ (?:- )?/);
  const named = first.length > 1 && others.length > 0 ? colourOfWord(first) : undefined;
  return named && ofColour(named, key, true);
}

/** Whether the heading of a column is to be answered with yes or no: 'Completed?', 'Done Y/N'. */
export function asksIfDone(heading: string): boolean {
  return /\b(?:completed?|done|closed|achieved|implemented)\b/i.test(heading);
}

/** Whether a cell answers that, and how. */
export function readYesNo(text: string): 'yes' | 'no' | undefined {
  if (/^(?:y|yes|✓|✔|√)$/i.test(text.trim())) return 'yes';
  return /^(?:n|no|✗|✘|x)$/i.test(text.trim()) ? 'no' : undefined;
}

/** What a cell's background means. */
export function statusOfFill(
  fill: string | undefined,
  key: Key = usualKey,
): StatusReading | undefined {
  const colour = fill === undefined ? undefined : colourOf(fill);
  return colour && ofColour(colour, key);
}

function ofColour(colour: Colour, key: Key, isMoreThanThis = false): StatusReading | undefined {
  const status = key.get(colour);
  return status && { status, isSure: key !== usualKey || colour !== 'grey', isMoreThanThis };
}

/** The name of a colour, from six hexadecimal digits: by its hue, where it has one. */
export function colourOf(fill: string): Colour | undefined {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    Number.parseInt(fill.slice(at, at + 2), 16),
  );
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most - least < 40) return most > 235 || most < 60 ? undefined : 'grey';
  const hue = hueOf(red, green, blue, most, most - least);
  if (hue < 18 || hue >= 335) return 'red';
  if (hue < 68) return 'amber';
  if (hue < 170) return 'green';
  return hue < 255 ? 'blue' : undefined;
}

/** Degrees around the circle of colours, as in HSL. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (most === red) return (((green - blue) / spread) * 60 + 360) % 360;
  if (most === green) return ((blue - red) / spread) * 60 + 120;
  return ((red - green) / spread) * 60 + 240;
}
