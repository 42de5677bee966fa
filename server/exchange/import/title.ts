/** What stands before the actions of a plan: its title, whose it is, and of which day it tells. */

import { joined } from './grid';
import { type Item, type Ledger, linesOf } from './ledger';
import { type Section, saysNothing } from './sections';
import type { Walk } from './walk';
import { readWhen } from './when';

/** What a plan says of itself. */
export interface Opening {
  readonly title: string;
  readonly organisation?: string;
  /** What stands between its title and its actions; empty where nothing does. */
  readonly narrative: string;
  /** The day of the position that it tells. */
  readonly asOf?: string;
}

/** A title is no longer, in characters. */
const longest = 200;

const ofPlan =
  /\b(?:plan|tracker|action log|statement of action|programme|response|strategy|log)\b/i;
const ofBody =
  /\b(?:council|trust|partnership|police|service|school|academy|college|board|authority|borough|university|constabulary|hospital|homes|housing|association|ysgol|nhs)\b/i;
/** Parts of a document that are not the plan. */
const beside =
  /^how to\b|\b(?:dashboard|contents|cover|glossary|summary|key)$|^(?:version|v\d|draft|date|appendix|annex)\b/i;
const position =
  /\b(?:position|progress|status|updated?|correct|data|report(?:ed)?|as)(?: as)? (?:at|to|on|of)(?: the)?:?\s+(.{4,25}?)(?:[.;,)]|$)/i;

/** Reads them. A line that is the heading of one priority among others is no title; a plan without one is `otherwise`. */
export function openingOf({ before, rows }: Walk, otherwise: string, ledger: Ledger): Opening {
  const sections = new Set(rows.flatMap(({ section }) => section ?? []));
  const lines = before.map((item) => ({ item, text: joined(linesOf(item)) }));
  const isAmongOthers = ({ item }: Section) =>
    sections.size > 1 && !(item === before[0] && ofPlan.test(joined(linesOf(item))));
  const others = [...sections].filter(isAmongOthers);
  const ofOthers = new Set(others.flatMap(({ item, texts }) => [item, ...texts]));
  const own = lines.filter(
    ({ item, text }) =>
      !ofOthers.has(item) && !ledger.has(item) && !saysNothing(text) && !beside.test(text),
  );
  const printed = own.filter(({ item, text }) => !('isSheet' in item) && text.length <= longest);
  // What stands on the sheet of the actions is nearer to them than what stands on those before it.
  const sheet = own.findLast(({ item }) => 'isSheet' in item);
  const near = printed.filter(
    ({ item }) => !sheet || lines.findIndex((one) => one.item === item) > lines.indexOf(sheet),
  );
  const [first] = near.length > 0 ? near : printed;
  const isPlan = ({ text }: { readonly text: string }) => ofPlan.test(text) && isName(text);
  const named = near.slice(0, 6).find(isPlan) ?? printed.slice(0, 6).find(isPlan);
  const isTitle = first && isName(first.text) && !ofBody.test(first.text) && !named;
  const chosen = (isTitle ? first : named) ?? first;
  const body = printed.slice(0, 6).find(({ item, text }) => item !== chosen?.item && isBody(text));
  const title = chosen ?? sheet;
  if (title) ledger.put(title.item, 'title');
  const below = rows.find(({ section }) => section && section.item === title?.item)?.section;
  const told = (below?.texts ?? []).filter((item) => isProse(joined(linesOf(item)), item));
  for (const item of told) if (item !== body?.item) ledger.put(item, 'what the plan says');
  if (body) ledger.put(body.item, 'organisation');
  const asOf = lines.map(({ text }) => dayIn(text)).find((day) => day !== undefined);
  const narrative = told.filter((item) => item !== body?.item).map((item) => joined(linesOf(item)));
  return {
    title: title?.text ?? otherwise,
    narrative: narrative.join(' '),
    ...(body && { organisation: body.text }),
    ...(asOf !== undefined && { asOf }),
  };
}

/** Whether a line names a public body, and says nothing of it. */
function isBody(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    ofBody.test(text) &&
    !ofPlan.test(text) &&
    isName(text) &&
    words.length < 9 &&
    !/\d|\b(?:by|on|the|to)\b/.test(text)
  );
}

/** Whether a text is neither in a list nor below a label, which tell of a priority. */
function isProse(text: string, item: Item): boolean {
  return (
    linesOf(item).every(({ bullet }) => bullet === undefined) && !/^[^:]{3,40}:(?:\s|$)/.test(text)
  );
}

/** Whether a line names something, and is no sentence. */
function isName(text: string): boolean {
  return text.length <= 120 && !/[.:;]$/.test(text);
}

function dayIn(text: string): string | undefined {
  const [, words = ''] = position.exec(text) ?? [];
  const when = words === '' ? undefined : readWhen(words);
  return when && /^\d{4}-\d\d/.test(when.deadline) ? when.deadline : undefined;
}
