/** Why the server did not answer, by the codes of the Language Server Protocol. */

/** `LSPErrorCodes` of the library of clients, which is loaded too late to be asked for them. */
const refusalCodes = { requestFailed: -32803, contentModified: -32801 } as const;

/** Whether the server would not do it, and says why in words for the author. */
export function isRefusal(error: unknown): error is Error {
  return codeOf(error) === refusalCodes.requestFailed;
}

/** Whether the text changed before the server could answer. */
export function isStale(error: unknown): boolean {
  return codeOf(error) === refusalCodes.contentModified;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
