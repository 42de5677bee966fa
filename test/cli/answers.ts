/** Answers questions on a terminal in order, and keeps them; fails when there are more. */
export function answers(...all: string[]) {
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    const answer = all.shift();
    return answer === undefined
      ? Promise.reject(new Error(`Also asked: ${question}`))
      : Promise.resolve(answer);
  };
  return { ask, asked };
}
