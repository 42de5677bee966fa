import { nearestOfficer, readOfficers } from '../../plan/officers';
import { nearest } from '../../text/near';
import { foldWord, words } from '../../text/words';
import type { OfficerList } from '../../workspace/lists';
import { type Finding, type Fix, planCheck, type Spot } from '../check';
import { listed } from '../support/naming';
import { addAsOfficer, addAsTitle } from '../support/officer-additions';
import { type NamedOfficer, namedElsewhere, namedInAction, spotOf } from '../support/officers';
import { shortened } from '../support/shortened';

export const unknownOfficer = planCheck({
  id: 'officers/unknown',
  severity: 'error',
  summary: 'An officer who is in no list of officers.',
  why: 'Nobody can tell whose work it is, so it may be nobody’s, and what was promised to children is not done.',
  together: (count, cause) => `${count} places name ${cause}, who is in no list of officers.`,
  advice: 'Add the role to the list, or name the one that is meant.',
  uses: ['officers', 'boards', 'headings', 'measures', 'risks'],
  fails: [
    { actions: ['lead-officer: Children & Families Service'] },
    { actions: ['lead-officer: [head-hr, ad-cse]'] },
    { actions: ['lead-officer: Head of HR / Chief Nurse\npartners: Chief Nurse'] },
    { actions: ["lead-officer: Deputy Director of Children's Services"] },
    { actions: ['updates:\n  - date: 2026-05-12\n    note: Advertised\n    by: Chief Nurse'] },
    {
      blocks:
        "officers:\n  dcs:\n    title: Director of Children's Services\n    reports-to: ceo\n  ad-csc:\n    title: Assistant Director\n    reports-to: dcs\n",
    },
    {
      blocks:
        'risks:\n  pay:\n    title: Pay falls behind\n    owner: Chief Nurse\n    mitigation: Pay more\n',
    },
    {
      blocks: 'boards:\n  improvement:\n    title: Improvement Board\n    reporting-officer: dsc\n',
    },
  ],
  passes: [
    { actions: ['lead-officer: ad-csc / head-hr'] },
    { actions: ["lead-officer: Head of HR and Assistant Director Children's Social Care"] },
    { actions: ['partners:\n  - '] },
  ],
  facts({ action, officers: { entries, index } }) {
    // Where there is no list at all, that is the problem, and it is told.
    if (entries.length === 0) return undefined;
    const unknown = namedInAction(action, index).filter(isUnknown).map(toUnknown);
    return unknown.length > 0 ? unknown : undefined;
  },
  run({ actions, officers, ...lists }, report) {
    if (officers.entries.length === 0) return;
    const nears = new Map<string, string | undefined>();
    const tell = (text: string, places: readonly [Spot, ...Spot[]]): void => {
      if (!nears.has(text)) nears.set(text, meant(text, officers));
      report(finding(text, nears.get(text), places, officers));
    };
    for (const { id, values, shared } of officers.entries) {
      const above = values['reports-to'] ?? '';
      const known = readOfficers(above, officers.index).some(({ officer }) => officer);
      if (shared || above.trim() === '' || known) continue;
      tell(above, [{ at: { block: 'officers' }, path: [id, 'reports-to'] }]);
    }
    for (const named of namedElsewhere({ officers, ...lists })) {
      if (isUnknown(named)) tell(named.mention.text, [spotOf(named)]);
    }
    for (const { facts = [], index } of actions) {
      const byOfficer = new Map<string, UnknownOfficer[]>();
      for (const unknown of facts) {
        const name = fold(unknown.text);
        byOfficer.set(name, [...(byOfficer.get(name) ?? []), unknown]);
      }
      for (const named of byOfficer.values()) {
        const [first, ...others] = named.map(({ spot }) => ({ ...spot, at: { action: index } }));
        if (first) tell(named[0]?.text ?? '', [first, ...others]);
      }
    }
  },
});

interface UnknownOfficer {
  readonly text: string;
  readonly spot: Spot;
}

function isUnknown({ mention }: NamedOfficer): boolean {
  return mention.officer === undefined && !mention.unnamedPartners;
}

function toUnknown(named: NamedOfficer): UnknownOfficer {
  return { text: named.mention.text, spot: spotOf(named) };
}

function fold(text: string): string {
  const folded = words(text).map((word) => foldWord(word.text));
  return folded.length > 0 ? folded.join(' ') : text;
}

/** An id looks like one word: the nearest of those; else the nearest title. */
function meant(text: string, { entries, index }: OfficerList): string | undefined {
  const ids = entries.map(({ id }) => id);
  return (isOneWord(text) ? nearest(text, ids) : undefined) ?? nearestOfficer(text, index);
}

function finding(
  text: string,
  near: string | undefined,
  places: readonly [Spot, ...Spot[]],
  officers: OfficerList,
): Finding {
  const [first, ...others] = places;
  const name = shortened(text);
  const advice =
    near === undefined
      ? `Add the role to the list${whoIsIn(officers)}, or name the one that is meant.`
      : `Did you mean ${officers.get(near)?.values.title ?? near}? Otherwise add the role to the list.`;
  return {
    ...first,
    cause: name,
    message: `${name} is in no list of officers, so nobody can tell who is meant. ${advice}`,
    related: others.map((spot) => ({ ...spot, message: `${name} again.` })),
    fixes: [...changesTo(near, text, places, officers), ...addAsOfficer(text, officers)],
  };
}

/** Titles are long: those of a short list help, some of a long one would only be in the way. */
const mostTitles = 4;

function whoIsIn({ entries }: OfficerList): string {
  if (entries.length > mostTitles) return '';
  return `, which has ${listed(entries.map(({ id, values }) => values.title ?? id))}`;
}

function changesTo(
  near: string | undefined,
  written: string,
  places: readonly Spot[],
  officers: OfficerList,
): readonly Fix[] {
  if (near === undefined) return [];
  const isId = isOneWord(written) || places.some(({ path }) => path.at(-1) === 'reports-to');
  const text = isId ? near : (officers.get(near)?.values.title ?? near);
  const edits = places.map((spot) => ({ do: 'replace', ...spot, text }) as const);
  const change = { title: `Change to ${text}`, edits };
  return isOneWord(written) ? [change] : [change, ...addAsTitle(near, written, officers)];
}

function isOneWord(text: string): boolean {
  return !/\s/.test(text.trim());
}
