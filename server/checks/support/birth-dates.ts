/** Birth dates beside the name of the person. */

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = `(?:\\d{4}-\\d\\d?-\\d\\d?|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+\\d{2,4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})`;
const BIRTH = new RegExp(
  `(?<![\\p{L}\\d])(?:(born)(?:\\s+on)?|d\\.?\\s?o\\.?\\s?b\\.?|date\\s+of\\s+birth|birth\\s?da(?:te|y))(?:\\s*[:=–-]|\\s+(?:is|was|of|on))*\\s*${DAY}(?!\\d)`,
  'giu',
);
/** 'Jamie Smith', 'Smith, Jamie', 'J. Smith', 'Jamie O’Neill-Brown'. */
const NAME = /(?<![\p{L}\d])\p{Lu}[\p{L}'’-]*\.?(?:,?\s+\p{Lu}[\p{L}'’-]*\.?){0,3}/gu;
/** What may stand between a name and the word 'born'. */
const BESIDE =
  /^\s*[,(–:;-]*\s*(?:(?:is|was|who|has|had|a|an|the|boy|girl|child|baby|aged?|\d{1,2})[\s,]+)*[,(–-]*\s*$/i;
/** Capitals that begin no name of a person. */
const OTHERS = new Set(
  `a an the all any each every and or if no those these this that their his her name who where when with
   children child babies baby infants infant pupils pupil students student boys girls boy girl twins siblings
   people persons person everyone anyone cohort cohorts learners families family parents parent carers residents
   patients patient mothers mother fathers father adults adult case cases file files record records check include
   year years reception`.split(/\s+/),
);

/** A name with one of these is none of a person. */
const BODY =
  /\b(?:council|board|team|services?|schools?|academy|college|nursery|hospital|trust|panel|partnership|centre|programme|project|act|university)\b/i;

/** Each name with the birth date beside it, as one stretch. */
export function* birthDates(text: string): Generator<Stretch> {
  for (const match of text.matchAll(BIRTH)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = nameBefore(text.slice(Math.max(0, start - 80), start), match[1] !== undefined);
    if (before !== undefined) {
      yield { start: start - before, end };
      continue;
    }
    const after = /^[\s,;:)–-]*(?:name\s*:?\s*)?/i.exec(text.slice(end))?.[0].length ?? 0;
    const [name] = match[1] === undefined ? text.slice(end + after, end + 80).matchAll(NAME) : [];
    if (name?.index === 0 && isName(name[0]) && /\s/.test(name[0])) {
      yield { start, end: end + after + name[0].length };
    }
  }
}

/** How many characters before the end of `text` the name begins that belongs to what follows. */
function nameBefore(text: string, isBorn: boolean): number | undefined {
  const name = [...text.matchAll(NAME)].findLast(([whole]) => isName(whole));
  if (!name) return undefined;
  const gap = text.slice(name.index + name[0].length);
  const isBeside = BESIDE.test(gap);
  const begins = name.index === 0 || /[.!?]\s+$/.test(text.slice(0, name.index));
  const isOneWord = !/\s/.test(name[0]);
  if (!isBeside && (isBorn || /[.!?;]\s/.test(gap) || (isOneWord && begins))) return undefined;
  // 'Check DOB': the first word of a sentence is a name only where something sets it apart.
  if (isOneWord && begins && gap.trim() === '' && !isBorn) return undefined;
  return text.length - name.index;
}

function isName(words: string): boolean {
  if (BODY.test(words)) return false;
  return words
    .split(/[\s,]+/)
    .some((word) => !OTHERS.has(word.toLowerCase().replace(/['’]s$|\.$/, '')));
}
