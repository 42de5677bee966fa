import { list } from './senses';

/** Participles that do not end in '-ed'. */
const IRREGULAR: ReadonlySet<string> = new Set(
  list(
    `beaten, begun, born, bought, bound, broken, brought, built, caught, chosen, cut, dealt, done,
     drawn, driven, eaten, fed, forgotten, fought, found, frozen, given, gone, had, heard, held,
     hidden, hit, kept, known, laid, led, left, lent, let, lit, lost, made, met, misled, overseen,
     overtaken, paid, proven, put, read, run, said, seen, sent, set, shown, shut, sold, sought,
     spent, split, spoken, spread, stolen, struck, sworn, taken, taught, thrown, told, torn,
     undergone, understood, undertaken, withdrawn, withheld, woken, won, worn, written`,
  ),
);

/** Whether a word can say what has been done: 'held', 'published'. */
export function isParticiple(key: string): boolean {
  if (IRREGULAR.has(key) || (key.endsWith('ed') && key.length > 3)) {
    return true;
  }
  return key.startsWith('re') && IRREGULAR.has(key.replace(/^re-?(?=\w{3})/, ''));
}
