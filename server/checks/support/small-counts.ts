/** Counts of people from 1 to 5 in a text. */

const SMALL = '(?:[1-5]|one|two|three|four|five)';
const MANY =
  '(?:children|young people|people|pupils|students|babies|infants|boys|girls|siblings|families|parents|foster carers|carers|care leavers|patients|residents|adults|learners)';
const ONE =
  '(?:child|young person|person|pupil|student|baby|infant|boy|girl|sibling|family|parent|foster carer|carer|care leaver|patient|resident|adult|learner)';
/** What may follow one person; anything else makes a thing of it: 'one family hub'. */
const AFTER =
  '(?=\\s*(?:[.,;:)]|$)|\\s+(?:was|is|were|are|has|had|who|whose|in|with|from|at|on|to|of|by|and|or|went|came|left|moved|remains?|remained|waits?|waited|without|aged|placed|missing|still|out)\\b)';
const COUNT = new RegExp(
  `(?<![\\p{L}\\d.,/£$€–-]|\\b(?:aged|age|section|year|stage|grade|grades|and|to|or) )${SMALL}((?:\\s+(?:out )?of (?:the |our )?\\d+)?\\s+(?:more |other |disabled |looked[- ]after )*)(?:(${MANY})(?!['’]|\\s+(?:services|centres?|homes?)\\b)|${ONE}${AFTER})(?![\\p{L}\\d])`,
  'giu',
);

/** A stretch of the text, and what says the same without telling who, where grammar allows it. */
export function smallCounts(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly instead?: string }[] {
  return [...text.matchAll(COUNT)].map(({ 0: written, 1: gap = ' ', 2: many, index: start }) => {
    const place = { start, end: start + written.length };
    const few = /^\p{Lu}/u.test(written) ? 'Fewer than six' : 'fewer than six';
    return many === undefined ? place : { ...place, instead: `${few}${gap}${many}` };
  });
}
