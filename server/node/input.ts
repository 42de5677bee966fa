/** What comes in from a pipe or the keyboard. */

import { stdin } from 'node:process';
import { StringDecoder } from 'node:string_decoder';
import type { FileText } from '../workspace/files';
import { decode } from './files';

/** All of the standard input. */
export async function readInput(): Promise<FileText> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return decode(Buffer.concat(chunks));
}

/** The standard input line by line, each as soon as it is there; blank ones, too. */
export async function* inputLines(): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of stdin) {
    const lines = (rest + decoder.write(Buffer.from(chunk))).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.end();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
