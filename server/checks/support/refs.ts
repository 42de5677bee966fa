/** Refs as people number them: 'LG7', '1.4', 'A007'. */

/** A ref whose end is a number: what stands before it, and the number as written. */
export interface NumberedRef {
  readonly stem: string;
  readonly digits: string;
}

/** Takes a ref apart; undefined where it does not end in a number. */
export function numberedRef(ref: string): NumberedRef | undefined {
  const parts = /^(.*?)(\d{1,6})$/.exec(foldRef(ref));
  return parts ? { stem: parts[1] ?? '', digits: parts[2] ?? '' } : undefined;
}

/** The letters with which a ref begins, where a number follows them: 'LG' of 'LG7' and 'LG-7'. */
export function lettersOf(ref: string): string | undefined {
  return /^(\p{L}+)[-.]?\d/u.exec(foldRef(ref))?.[1];
}

/** Whether a ref begins with the id of its priority: 'CS1' with 'CS', 'P1.3' with 'P1'. */
export function beginsWithId(ref: string, id: string): boolean {
  const own = foldRef(id);
  return lettersOf(ref) === own || (/\d$/.test(own) && foldRef(ref).startsWith(own));
}

/** The form in which two spellings of one ref are the same: 'lg 7' is 'LG7'. */
export function foldRef(ref: string): string {
  return ref.replace(/\s+/g, '').toUpperCase();
}

/** The first ref of `stem` with a number from `from` on that is not among `taken` (folded). */
export function freeRef(
  stem: string,
  from: number,
  width: number,
  taken: ReadonlySet<string>,
): string {
  let number = from;
  const ref = () => refOf(stem, number, width);
  while (taken.has(ref())) number += 1;
  return ref();
}

/** Gives out refs that are free, each once. However many are taken, none is passed over twice. */
export class FreeRefs {
  private readonly taken: Set<string>;
  /** By stem and width: where to go on from a number that is taken. */
  private readonly skips = new Map<string, Map<number, number>>();

  /** `taken` are folded. */
  constructor(taken: Iterable<string>) {
    this.taken = new Set(taken);
  }

  has(ref: string): boolean {
    return this.taken.has(ref);
  }

  /** The first ref of `stem` with a number from `from` on that is free; it is taken from then on. */
  take(stem: string, from: number, width: number): string {
    const key = `${width} ${stem}`;
    const skips = this.skips.get(key) ?? new Map<number, number>();
    this.skips.set(key, skips);
    const passed: number[] = [];
    let number = from;
    for (;;) {
      const skip = skips.get(number);
      if (skip === undefined && !this.taken.has(refOf(stem, number, width))) break;
      passed.push(number);
      number = skip ?? number + 1;
    }
    for (const one of passed) skips.set(one, number);
    const ref = refOf(stem, number, width);
    this.taken.add(ref);
    return ref;
  }
}

function refOf(stem: string, number: number, width: number): string {
  return stem + String(number).padStart(width, '0');
}
