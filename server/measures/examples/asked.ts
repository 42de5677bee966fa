import { FUNCTION_WORDS } from '../lexicon/small-words';
import type { Reading } from '../shape';
import { isPeople, MOST_WORDS, RELATIVE } from './subject';

const FEELINGS = 'confidence|engagement|experiences?|feedback|satisfaction|views';

/** 'Positive <feedback from> children'. */
const FROM_PEOPLE = new RegExp(
  `\\b(?:${FEELINGS})\\s+(?:among|amongst|by|from|of)\\s+([^,;:.]+)$`,
  'i',
);

/** 'Improved staff <morale>'. */
const OF_PEOPLE = new RegExp(
  `^(?:[\\p{L}-]+\\s+)?([\\p{L}’' -]+?)\\s+(?:${FEELINGS}|morale|well-?being)$`,
  'iu',
);

/** In a longer text they are not all that it is about, and to look for them would take too long. */
const LONGEST = 120;

/** Small words before what somebody feels: 'staff <are more> confident'. */
const BEFORE_FEELING = /(?:\s+(?:all|also|always|are|be|feel|is|more|must|now|should|will))+$/i;

/** 'Improved communication <with> parents'. */
const WITH_PEOPLE = /\b(?:communication|contact|relationships?|trust)\s+with\s+([^,;:.]+)$/i;

/**
 * The people who could say in a survey whether it is so: 'social workers' in 'Social workers feel supported'.
 * `subject` is what the criterion is about, where that can be told.
 */
export function askedIn({ text, vague }: Reading, subject: string | undefined): string | undefined {
  const [feeling] = vague.filter(({ kind }) => kind === 'mind');
  if (feeling && subject !== undefined && isPeople(subject)) return subject;
  const [first] = vague;
  const from = first?.start === 0 ? first.end : 0;
  const told = feeling && text.slice(from, feeling.start).trimEnd().replace(BEFORE_FEELING, '');
  const isShort = text.length <= LONGEST;
  const named = isShort
    ? [FROM_PEOPLE, WITH_PEOPLE, OF_PEOPLE].map((words) => words.exec(text)?.[1])
    : [];
  return [told, ...named]
    .map((group) => group?.trim().replace(/^(?:all|every|our)\s+/i, ''))
    .find(isGroup);
}

function isGroup(words: string | undefined): words is string {
  if (words === undefined || !/^[\p{L}’' -]+$/u.test(words) || RELATIVE.test(words)) return false;
  const all = words.split(' ');
  // 'Through supervision staff feel supported' begins with how.
  const isCut = FUNCTION_WORDS.has(all[0]?.toLowerCase() ?? '');
  return !isCut && all.length <= MOST_WORDS && isPeople(words);
}
