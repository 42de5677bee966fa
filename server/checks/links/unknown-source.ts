import { joiningWord, nearestSource } from '../../plan/links';
import type { Link } from '../../plan/values';
import type { SourceList } from '../../workspace/lists';
import { actionCheck, type Fix, type Spot } from '../check';
import { inPlaceOf, spotsOf } from '../support/link-edits';
import { meantBy } from '../support/meant-links';
import { listed } from '../support/naming';
import { sourceNames } from '../support/sources';
import { usableLinks } from '../support/unusable-codes';

export const unknownSource = actionCheck({
  id: 'links/unknown-source',
  severity: 'error',
  summary: 'A link names a code that is in no list of sources.',
  why: 'Nobody can tell which recommendation the action answers, so an inspector may find it unanswered.',
  together: (count, cause) => `${count} actions link to ${cause}, which is in no list of sources.`,
  advice: 'Add it to the list, or link to the source that is meant.',
  uses: ['sources'],
  fails: [
    { actions: ['links: [O25.1, BUA]'] },
    { actions: ['links: O25.1 / Partnership'] },
    { actions: ['links: [O25.1, QAF.1, QAF.2]'] },
    { actions: ['links: O25.1 ???'] },
    { actions: ['links: O25.1 and BAU'] },
    { actions: ['links: O25.1, BA U'] },
  ],
  passes: [
    { actions: ['links: [O25.1, BAU]'] },
    { actions: ['links: O25.1; BAU'] },
    {
      actions: ['links: [OFSTED25.1]'],
      blocks:
        'sources:\n  O25:\n    title: Ofsted inspection\n    kind: inspection\n    aliases: [OFSTED25]\n    recommendations:\n      1: Management oversight of decisions\n',
    },
  ],
  run({ action, sources }, report) {
    // Where there is no list at all, that is the problem, and it is told.
    if (sources.entries.length === 0) return;
    const places = new Map<string, Unknown[]>();
    for (const unknown of unknownIn(usableLinks(action.links ?? [], sources), sources)) {
      const { text } = unknown;
      places.set(text, [...(places.get(text) ?? []), unknown]);
    }
    for (const [text, [first, ...others]] of places) {
      if (!first) continue;
      const all = [first, ...others];
      const isJoining = joiningWord.test(text);
      const near = isJoining ? undefined : nearestSource(text, sourceNames(sources));
      const advice = first.meant
        ? `Did you mean ${listed(first.meant)}?`
        : adviceFor(text, isJoining, near, sources);
      const called = isJoining || text.includes(' ') ? `'${text}'` : text;
      report({
        ...first.spot,
        cause: text,
        message: `${called} is in no list of sources, so nobody can tell what this action answers. ${advice}`,
        related: others.map(({ spot }) => ({ ...spot, message: `${text} again.` })),
        fixes: first.meant
          ? [changeTo(first.meant.join(', '), placesOf(first, all))]
          : fixesFor(text, near, placesOf(first, all), sources),
      });
    }
  },
});

interface Unknown {
  /** 'BPIP18', or the words 'rec 1'. */
  readonly text: string;
  /** Where it stands, or begins where it was parted into several items of the list. */
  readonly spot: Spot;
  /** The links that it means, where that is sure. */
  readonly meant: readonly string[] | undefined;
  /** What to put them in the place of: also of the source right before it. */
  readonly instead: readonly Spot[];
}

function unknownIn(links: readonly Link[], sources: SourceList): readonly Unknown[] {
  const unknown: Unknown[] = [];
  let next = 0;
  for (const [at, { source: text, item, start }] of links.entries()) {
    if (at < next || sources.find(text)) continue;
    const meant = meantBy(links, at, sources);
    next = meant?.to ?? at + 1;
    const words = meant ? links.slice(at, next) : [{ text, item, start, end: start + text.length }];
    const [spot] = spotsOf(words);
    if (!spot) continue;
    unknown.push({
      text: words.map((word) => word.text).join(' '),
      spot,
      meant: meant?.codes,
      instead: spotsOf(meant ? links.slice(meant.from, next) : words),
    });
  }
  return unknown;
}

/** Where else it means the same: 2 is another recommendation behind another source. */
function placesOf({ meant }: Unknown, all: readonly Unknown[]): readonly (readonly Spot[])[] {
  const same = all.filter((one) => one.meant?.join() === meant?.join());
  return same.map(({ instead }) => instead);
}

function changeTo(text: string, places: readonly (readonly Spot[])[]): Fix {
  return { title: `Change to ${text}`, edits: places.flatMap((spots) => inPlaceOf(spots, text)) };
}

function adviceFor(
  code: string,
  isJoining: boolean,
  near: string | undefined,
  { entries }: SourceList,
): string {
  if (isJoining) return 'Write commas between codes.';
  if (near) return `Did you mean ${near}? Otherwise add ${code} to the list.`;
  const known = listed(entries.map(({ id }) => id));
  return `Add it to the list, which has ${known}, or link to the source that is meant.`;
}

function fixesFor(
  code: string,
  near: string | undefined,
  places: readonly (readonly Spot[])[],
  sources: SourceList,
): readonly Fix[] {
  const fixes: Fix[] = [];
  if (near) fixes.push(changeTo(near, places));
  if (joiningWord.test(code)) {
    const edits = places.flat().map((spot) => ({ do: 'remove', ...spot }) as const);
    return [{ title: `Take out '${code}'`, edits }];
  }
  if (!/^[\p{L}\p{N}-]+$/u.test(code)) return fixes;
  fixes.push(addSource(code));
  if (near && sources.get(near)?.shared === false) {
    fixes.push({
      title: `Add ${code} as another code for ${near}`,
      edits: [{ do: 'add-item', at: { block: 'sources' }, path: [near, 'aliases'], yaml: code }],
    });
  }
  return fixes;
}

/** Partnership work is an origin without a report; what any other code stands for, only its author knows. */
function addSource(code: string): Fix {
  const isPartnership = /^partner/i.test(code);
  const yaml = isPartnership
    ? '\n  title: Partnership work\n  kind: partnership'
    : '\n  title:\n  kind:';
  return {
    title: `Add ${code} to the list of sources${isPartnership ? ' as partnership work' : ''}`,
    ...(!isPartnership && { blank: true }),
    edits: [{ do: 'add-field', at: { block: 'sources' }, path: [], key: code, yaml }],
  };
}
