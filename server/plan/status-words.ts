/** How delivery stands, by the words and colours of action plans. */

import type { statuses } from './schema/vocabularies';

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

function ofColour(colour: Colour, key: Key, isMoreThanThis = false): StatusReading | undefined {
  const status = key.get(colour);
  return status && { status, isSure: key !== usualKey || colour !== 'grey', isMoreThanThis };
}
