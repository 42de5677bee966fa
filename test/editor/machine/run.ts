/** One run of tests in one kind of editor. */
export interface Run {
  /** A folder for all files of this run; it is removed afterwards. */
  readonly home: string;
  /** The packaged extension. */
  readonly vsix: string;
  /** Whether all is printed that the editor says. */
  readonly isVerbose: boolean;
}
