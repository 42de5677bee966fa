/** What a document says under headings of its own before its actions: forewords and the vision. */

import type { OfficeDocument, Paragraph } from '../document';
import { type Fields, filled } from './draft';
import type { Ledger } from './ledger';

/** Those parts that a plan file has. */
export interface Preface {
  readonly foreword: readonly Fields[];
  readonly vision: string;
}

const forewords = /^(?:\d+[.)]? )?(?:(?:joint|chair\S*|leader\S*|our) )?fore ?words?\b/i;
const visions = /^(?:\d+[.)]? )?(?:our |the )?vision(?: statement| and (?:values|ambition))?$/i;

/** Reads them; a part with a table in it, or below a further heading, is left where it is. */
export function prefaceOf({ blocks }: OfficeDocument, ledger: Ledger): Preface {
  const foreword: Fields[] = [];
  const vision: string[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading' || block.isSheet) continue;
    const isForeword = forewords.test(block.text);
    if (!isForeword && !visions.test(block.text)) continue;
    const end = blocks.findIndex(({ kind }, index) => index > at && kind !== 'paragraph');
    const texts = blocks
      .slice(at + 1, end < 0 ? blocks.length : end)
      .filter((one): one is Paragraph => one.kind === 'paragraph' && !ledger.has(one));
    if (texts.length === 0) continue;
    ledger.put(block, isForeword ? 'foreword' : 'vision');
    for (const text of texts) ledger.put(text, isForeword ? 'foreword' : 'vision');
    if (isForeword) foreword.push(spoken(texts, block.text));
    else vision.push(...texts.map(({ text }) => text));
  }
  return { foreword, vision: vision.join(' ') };
}

/** Who speaks is named at the end, in a line that is no sentence, or in the heading. */
function spoken(texts: readonly Paragraph[], heading: string): Fields {
  const last = texts.at(-1)?.text ?? '';
  const isBy = texts.length > 1 && last.length < 100 && !/[.!?]$/.test(last);
  const said = (isBy ? texts.slice(0, -1) : texts).map(({ text }) => text).join(' ');
  const by = /\b(?:by|from)\s+(?:the\s+)?(.+)$/i.exec(heading)?.[1];
  return filled({ by: isBy ? last : by, text: said });
}
