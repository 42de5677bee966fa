/** A form of several steps, one question each: any of them can be left, and gone back from. */

/** What a step came to. */
export type Outcome<T> = { readonly answer: T } | 'back' | 'left';

/** Where a step stands in its form, as its question shows it. */
export interface Place {
  readonly title: string;
  /** Undefined where there is no other. */
  readonly step: number | undefined;
  readonly totalSteps: number | undefined;
  readonly canGoBack: boolean;
}

/** The questions of a form in their order, by the names of their answers. */
export type Steps<A extends object> = {
  readonly [K in keyof A]-?: (answers: Partial<A>, place: Place) => Promise<Outcome<A[K]>>;
};

/**
 * Asks one step after the other; undefined where the form was left. What is `given` is not asked, so that a
 * key binding may answer some of it. A step that was gone back to finds its answer among the others.
 */
export async function ask<A extends object>(
  title: string | ((answers: Partial<A>) => string),
  steps: Steps<A>,
  given: Partial<A> = {},
): Promise<A | undefined> {
  const names = (Object.keys(steps) as (keyof A)[]).filter((name) => given[name] === undefined);
  let answers = given;
  let at = 0;
  while (at < names.length) {
    const name = names[at];
    if (name === undefined) break;
    const place: Place = {
      title: typeof title === 'string' ? title : title(answers),
      step: names.length > 1 ? at + 1 : undefined,
      totalSteps: names.length > 1 ? names.length : undefined,
      canGoBack: at > 0,
    };
    const outcome = await steps[name](answers, place);
    if (outcome === 'left') return undefined;
    if (outcome === 'back') at -= 1;
    else {
      answers = { ...answers, [name]: outcome.answer };
      at += 1;
    }
  }
  return answers as A;
}

/** Answers that a caller gives to a command beforehand, as far as they have the names of its steps. */
export function givenAnswers<A extends object>(given: unknown, steps: Steps<A>): Partial<A> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return {};
  const known = Object.entries(given).filter(([name]) => Object.hasOwn(steps, name));
  return Object.fromEntries(known) as Partial<A>;
}

/** The heading of a step: what is being done, and what is asked, which stays there while it is answered. */
export function headed({ title }: Place, question: string): string {
  return `${title}: ${question}`;
}
