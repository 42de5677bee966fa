/** What the lines of the suites begin with, among all that an editor says. */
export const markOfSuites = 'suites| ';
