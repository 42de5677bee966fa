/** A board that has met by the day of the examples, on 12 May 2026, and does so again on 7 July. */
export const metBoard = `boards:
  improvement:
    title: Improvement Board
    meets:
      every: 8 weeks
      from: 2026-03-17
`;
