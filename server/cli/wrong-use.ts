/** A command that was typed wrongly, or asked for what is not there: one line that says what to do. */
export class WrongUse extends Error {}

/** What a command ends with. */
export const exitCodes = { clean: 0, problems: 1, failed: 2 } as const;
