import { nearestSource } from '../../plan/links';
import type { Link } from '../../plan/values';
import type { SourceList } from '../../workspace/lists';
import { actionCheck, type Fix, type Spot } from '../check';
import { listed } from '../support/naming';
import { sourceNames } from '../support/sources';

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
    let before: Link | undefined;
    for (const link of action.links ?? []) {
      const { source: code } = link;
      if (sources.find(code)) before = link;
      else places.set(code, [...(places.get(code) ?? []), unknownAt(link, before, sources)]);
    }
    for (const [code, [first, ...others]] of places) {
      if (!first) continue;
      const isJoining = joining.test(code);
      const near = isJoining ? undefined : nearestSource(code, sourceNames(sources));
      const advice = first.meant
        ? `Did you mean ${first.meant}?`
        : adviceFor(code, isJoining, near, sources);
      report({
        ...first.spot,
        cause: code,
        message: `${isJoining ? `'${code}'` : code} is in no list of sources, so nobody can tell what this action answers. ${advice}`,
        related: others.map(({ spot }) => ({ ...spot, message: `${code} again.` })),
        fixes: first.meant
          ? [recommend(first.meant, [first, ...others])]
          : fixesFor(code, near, [first.spot, ...others.map(({ spot }) => spot)], sources),
      });
    }
  },
});

/** What people write between two codes. */
const joining = /^(?:and|or)$/i;

interface Unknown {
  readonly spot: Spot;
  /** The recommendation of the source before it that it numbers: '2' behind 'O25.1'. */
  readonly meant?: string;
  /** What to put it in place of: the source, too, where that stands right before it and alone. */
  readonly instead: Spot;
}

function unknownAt(link: Link, before: Link | undefined, sources: SourceList): Unknown {
  const { source: code, item, start } = link;
  const spot = { path: ['links', item], stretch: { start, end: start + code.length } };
  const known = before && sources.find(before.source)?.values.recommendations?.has(code);
  if (!known || link.recommendation !== undefined) return { spot, instead: spot };
  const isAlone = before.recommendation === undefined && before.item === item;
  const whole = { ...spot, stretch: { ...spot.stretch, start: before.start } };
  return { spot, meant: `${before.source}.${code}`, instead: isAlone ? whole : spot };
}

function recommend(meant: string, places: readonly Unknown[]): Fix {
  const same = places.filter((place) => place.meant === meant);
  return changeTo(
    meant,
    same.map(({ instead }) => instead),
  );
}

function changeTo(text: string, places: readonly Spot[]): Fix {
  const edits = places.map((spot) => ({ do: 'replace', ...spot, text }) as const);
  return { title: `Change to ${text}`, edits };
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
  places: readonly Spot[],
  sources: SourceList,
): readonly Fix[] {
  const fixes: Fix[] = [];
  if (near) fixes.push(changeTo(near, places));
  if (joining.test(code)) {
    const edits = places.map((spot) => ({ do: 'remove', ...spot }) as const);
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
    edits: [{ do: 'add-field', at: { block: 'sources' }, path: [], key: code, yaml }],
  };
}
