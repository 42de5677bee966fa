/** Answers that are kept for texts that are likely to come again. */

/** Texts of the actions around the one that is being edited, and many more. */
const many = 1000;
/** Longer texts are rare, and not worth their room. */
const longest = 1000;

/**
 * `work` with its answers for the `most` texts that were first asked of last; `work` must depend on the text
 * alone. An edit of an action leaves most of its texts as they were.
 */
export function remembered<T>(work: (text: string) => T, most = many): (text: string) => T {
  const answers = new Map<string, { readonly answer: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = work(text);
    if (text.length > longest) return answer;
    answers.set(text, { answer });
    const [oldest] = answers.size > most ? answers.keys() : [];
    if (oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
