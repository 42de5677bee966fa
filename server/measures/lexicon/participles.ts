import { list } from './senses';

/** Participles that do not end in '-ed'. */
const IRREGULAR: ReadonlySet<string> = new Set(
  list(
    `begun, bought, brought, built, caught, cut, dealt, done, drawn, driven, fed, found, given,
     gone, had, heard, held, hit, kept, known, laid, led, left, let, lit, lost, made, met, paid,
     put, read, run, said, seen, sent, set, shown, shut, sold, spent, split, spread, sworn, taken,
     taught, told, understood, won, written`,
  ),
);

/** Whether a word can say what has been done: 'held', 'published'. */
export function isParticiple(key: string): boolean {
  if (IRREGULAR.has(key) || (key.endsWith('ed') && key.length > 3)) {
    return true;
  }
  return key.startsWith('re') && IRREGULAR.has(key.replace(/^re-?(?=\w{3})/, ''));
}
