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

/** Participles that end with a small word: 'listened to'. */
const WITH_PREPOSITION: Readonly<Record<string, ReadonlySet<string>>> = {
  to: new Set(
    list('adhered, agreed, attended, committed, listened, replied, responded, spoken, talked'),
  ),
  for: new Set(list('accounted, asked, cared, catered, paid, planned, provided')),
  on: new Set(list('acted, built, checked, relied, reported, switched, turned')),
  up: new Set(list('caught, followed, made, picked, set, signed')),
  with: new Set(list('agreed, complied, consulted, dealt, engaged, met, spoken, worked')),
  in: new Set(list('filled, handed, joined, phased, trained')),
};

/** Whether a small word behind a participle is a part of what it says: 'children feel listened <to>'. */
export function belongsTo(participle: string, word: string): boolean {
  return WITH_PREPOSITION[word]?.has(participle) === true;
}
