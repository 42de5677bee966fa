/** Refactoring: a list of the plan moves to `golden-thread.yaml`, where every plan may use it. */

import { lineBreakOf } from '../../engine/rewriting';
import type { Edit } from '../../plan/document';
import { exceptionsOf } from '../../plan/exceptions';
import { lineAt } from '../../plan/lines';
import type { BlockPart } from '../../plan/parts';
import { block } from '../../plan/plan';
import { foldWord, words } from '../../text/words';
import { configName } from '../../workspace/config';
import { join, parentOf } from '../../workspace/files';
import type { ConfigSnapshot, PlanSnapshot } from '../snapshot';
import { afterLine, type EntryText, entryTextOf } from './entry-text';
import type { Asked, Change, Offer } from './offer';
import { shifted } from './shifted';

const lists = ['sources', 'officers', 'boards', 'measures'] as const;
type ListName = (typeof lists)[number];

/** The move of the list whose key stands at a place. */
export function* moveListOffers(asked: Asked<PlanSnapshot>): Generator<Offer> {
  const { snapshot, node, createsFiles } = asked;
  const list = lists.find((name) => name === node.path[0]);
  const part = list && snapshot.plan.blocks.get(list);
  const text = part && node.on === 'key' && node.path.length === 1 && listText(snapshot, part);
  if (!list || !text || clashes(snapshot, list)) return;
  const folder = parentOf(snapshot.uri);
  const { config } = snapshot;
  const target = config
    ? added(config, list, text)
    : createsFiles &&
      folder !== undefined && { newFile: join(folder, configName), text: whole(text) };
  if (!target) return;
  yield {
    id: `share ${list}`,
    title: `Move the ${list} to ${configName}, for every plan to use${toAnswer(list)}`,
    kind: 'refactor.move',
    changes: () => [{ file: snapshot, edits: [removed(snapshot, text)] }, target],
  };
}

/** A shared source is for all plans together to answer, and a problem of none of them. */
function toAnswer(list: string): string {
  return list === 'sources' ? ' and answer' : '';
}

/** A list: its comments and its key, and the lines of its entries. */
interface ListText extends EntryText {
  readonly keyLine: string;
  readonly comments: string;
  readonly entries: string;
  /** Where it begins in its fragment: what stands above a blank line is not about it alone. */
  readonly from: number;
  /** The column of its entries. */
  readonly inner: number;
}

/** The text of a list that stands in a block of its own, with nothing agreed about it. */
function listText(
  { document }: PlanSnapshot,
  { fragment, key, node }: BlockPart,
): ListText | undefined {
  const isBlock = fragment.kind === 'block' && node?.kind === 'map' && !node.flow;
  if (!isBlock || !key || exceptionsOf(fragment).length > 0) return undefined;
  const own = entryTextOf(document, fragment, 0);
  if (!own) return undefined;
  const { start, end } = lineAt(own.text, key.start);
  const first = node.pairs[0]?.key.start ?? end;
  const from = /^[\s\S]*\n[ \t]*\r?\n/.exec(own.text.slice(0, start))?.[0].length ?? 0;
  return {
    ...own,
    text: own.text.slice(from),
    from,
    keyLine: own.text.slice(start, end),
    comments: own.text.slice(from, start),
    entries: own.text.slice(afterLine(own.text, end)),
    inner: first - lineAt(own.text, first).start,
  };
}

/** Whether an entry of the list answers to a name that a shared entry has already. */
function clashes({ plan, config }: PlanSnapshot, list: ListName): boolean {
  const taken = new Set(namesIn(config?.config.values[list]));
  return namesIn(block(plan, list)).some((name) => taken.has(name));
}

/** What the entries of a list answer to, in the form in which two spellings are one. */
function namesIn(
  entries: ReadonlyMap<
    string,
    { readonly title?: string; readonly aliases?: readonly string[] }
  > = new Map(),
): readonly string[] {
  return [...entries].flatMap(([id, { title = id, aliases = [] }]) =>
    [id, title, ...aliases].map((name) =>
      words(name)
        .map(({ text }) => foldWord(text))
        .join(' '),
    ),
  );
}

function whole({ text }: EntryText): string {
  return text.endsWith('\n') ? text : text + lineBreakOf(text);
}

/** What a configuration becomes with the list: entries after those of its own, or a list that is new. */
function added(config: ConfigSnapshot, list: ListName, text: ListText): Change | undefined {
  const { document, places } = config;
  const holder = document.fragments.find(
    ({ parsed: { root } }) =>
      root?.kind === 'map' && root.pairs.some(({ key }) => key.value === list),
  );
  if (!holder) {
    const last = document.fragments.length - 1;
    const end = document.fragments[last]?.text ?? '';
    return {
      file: config,
      edits: [insertion(places.offsetOf(last, end.length), end, whole(text))],
    };
  }
  const { root } = holder.parsed;
  const pair = root?.kind === 'map' && root.pairs.length === 1 ? root.pairs[0] : undefined;
  const value = pair?.value;
  const own = entryTextOf(document, holder, 0);
  if (!own || value?.kind !== 'map' || value.flow || holder.kind !== 'block') return undefined;
  const first = value.pairs[0]?.key.start ?? 0;
  const column = first - lineAt(holder.text, first).start;
  const remark = /#.*$/.exec(text.keyLine)?.[0];
  const comments = text.comments + (remark === undefined ? '' : remark + lineBreakOf(text.text));
  const heading = shifted(comments, column);
  const entries = shifted(whole({ ...text, text: text.entries }), column - text.inner);
  if (heading === undefined || entries === undefined) return undefined;
  return {
    file: config,
    edits: [insertion(places.offsetOf(own.index, own.end), own.text, heading + entries)],
  };
}

/** Whole lines at a place that `before` ends at, in the line breaks of that file. */
function insertion(at: number, before: string, lines: string): Edit {
  const lineBreak = lineBreakOf(before === '' ? lines : before);
  const own = lines.replace(/\r?\n/g, lineBreak);
  const isOpen = before !== '' && !before.endsWith('\n');
  return { start: at, end: at, text: isOpen ? lineBreak + own : own };
}

/** Takes the list out of the plan. */
function removed({ places }: PlanSnapshot, { index, from, end }: ListText): Edit {
  return { start: places.offsetOf(index, from), end: places.offsetOf(index, end), text: '' };
}
