import { workspace } from 'vscode';

/** The day on which all plans are judged; undefined where none is set, or what is set is no day. */
export function asOfSetting(): string | undefined {
  const day = workspace.getConfiguration().get<unknown>('goldenThread.asOf');
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}
