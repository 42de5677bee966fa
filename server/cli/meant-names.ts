/** What somebody meant by names under which there is nothing. */

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isPlanName, type NotFound, slashed } from '../node/find-plans';
import { nearest } from '../text/near';
import { configName } from '../workspace/config';

/** No name has more words than these. */
const mostWords = 12;

/** The words around one of them that are together the name of a file, of which a shell made several. */
export function wholeName(
  words: readonly string[],
  at: number,
): { readonly name: string; readonly parts: ReadonlySet<string> } | undefined {
  for (let first = at; first >= 0 && first > at - mostWords; first--) {
    const most = Math.min(words.length, first + mostWords);
    for (let end = Math.max(at, first + 1) + 1; end <= most; end++) {
      const parts = words.slice(first, end);
      const name = parts.join(' ');
      if (existsSync(name)) return { name, parts: new Set(parts) };
    }
  }
  return undefined;
}

/** Says of each name that led nowhere what was meant, where that can be told; the words of one name once. */
export async function withMeant(
  failures: readonly NotFound[],
  names: readonly string[],
): Promise<readonly NotFound[]> {
  const told: NotFound[] = [];
  const explained = new Set<string>();
  for (const one of failures) {
    if (explained.has(one.path)) continue;
    if (one.why === 'no-plans') {
      told.push({ ...one, meant: await otherwiseCalled(one.path) });
      continue;
    }
    const at = one.why === 'missing' ? names.indexOf(one.path) : -1;
    const whole = at < 0 ? undefined : wholeName(names, at);
    for (const part of whole?.parts ?? []) explained.add(part);
    if (whole) told.push({ path: whole.name, why: 'unquoted' });
    else if (at < 0) told.push(one);
    else told.push({ ...one, meant: await nearName(one.path) });
  }
  return told;
}

/** The plan or configuration in the folder of a name that is called most like it, whatever it ends in. */
async function nearName(name: string): Promise<string | undefined> {
  const folder = dirname(name);
  const there = await readdir(resolve(folder)).catch(() => []);
  const plans = there.filter((one) => isPlanName(one) || one === configName).sort();
  const byStem = new Map(plans.map((one) => [stemOf(one), one]));
  const near = nearest(stemOf(basename(name)), byStem.keys());
  const found = near === undefined ? undefined : byStem.get(near);
  return found === undefined ? undefined : slashed(join(folder, found));
}

/** A file in a folder without plans that is one by what is in it, or of which one can be made. */
async function otherwiseCalled(folder: string): Promise<string | undefined> {
  const there = (await readdir(resolve(folder)).catch(() => [])).sort();
  for (const name of there.filter((one) => /(?:\.ya?ml|\.plan)(?:\.txt)?$/i.test(one))) {
    if (name === configName) continue;
    const text = await readFile(resolve(folder, name), 'utf8').catch(() => '');
    if (/^(?:plan|priorities):/m.test(text)) return slashed(join(folder, name));
  }
  const document = there.find((one) => /^[^~.].*\.(?:docx|xlsx)$/i.test(one));
  return document && slashed(join(folder, document));
}

function stemOf(name: string): string {
  return name.replace(/(?:\.plan)?(?:\.ya?ml)?$/i, '');
}
