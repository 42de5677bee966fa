import type { Path } from '../../plan/path';
import { mask } from '../../text/mask';
import { type At, type Fix, planCheck, type Report } from '../check';
import { entryLists, ownEntries } from '../support/entries';
import { isOrganisation, isTrusted } from '../support/mail-domains';
import {
  isIdentity,
  type PersonalData,
  type PersonalKind,
  personalData,
} from '../support/personal-data';
import { textsIn } from '../support/texts';

export const personal = planCheck({
  id: 'privacy/personal-data',
  severity: 'error',
  summary:
    'What identifies a child or a member of the public: an error for an NHS number, a pupil number or a birth date beside a name, a warning for a phone number, an e-mail address or a home address.',
  why: 'Plans go to boards and are published; one number can tell everybody who was harmed, and it cannot be taken back.',
  together: (count) => `${count} places identify somebody to every reader of the plan.`,
  advice: 'Take that out, or say it without the person.',
  urgent: true,
  evenWithdrawn: true,
  evenShared: true,
  uses: [...entryLists, 'domains'],
  fails: [
    { actions: ['resources: Review of the case 943 476 5919'] },
    { actions: ['resources: Support plan for pupil B801200005001'] },
    { actions: ['resources: Review of Jamie Smith (DOB 12/03/2014)'] },
    { actions: ['resources: Sam, born on 12 March 2014, keeps the same social worker'] },
    { actions: ['resources: Ring the carer on 07700 900123'] },
    {
      actions: [
        'updates:\n  - date: 2026-05-12\n    note: Parent group led by pat.jones@mail.example',
      ],
    },
    { actions: ['resources: Moved to 12 Acacia Avenue, Northbridge NB1 2AB'] },
    {
      actions: ['', 'withdrawn:\n  reason: "Settled for NHS number 9434765919"'],
    },
    {
      blocks:
        'risks:\n  r1:\n    title: No placement\n    owner: dcs\n    mitigation: Ask the foster carer, 0121 496 0123\n',
    },
  ],
  passes: [
    { actions: ['resources: Reference 943 476 5918; 1234567890 forms; pupil A801200005001'] },
    { actions: ['resources: Write to front.door@northbridge.example or mash@team.police.uk'] },
    { actions: ['resources: Children born after 1 September 2020 are seen first'] },
    { actions: ['resources: Childline is on 0800 1111, the helpline on 0300 123 4567'] },
    { actions: ['resources: The Civic Centre, 1 Priory Road, Northbridge NB1 1HF'] },
  ],
  facts: ({ action }) => personalIn(action),
  run({ actions, domains, ...lists }, report) {
    const tell = (at: At, found: readonly Found[]) => {
      for (const one of found) if (!isTrusted(one.domain, domains)) tellOne(at, one, report);
    };
    for (const { index, facts } of actions) tell({ action: index }, facts);
    for (const { at, path, values } of ownEntries(lists)) tell(at, below(path, personalIn(values)));
  },
});

/** What identifies somebody in an entry: as it is read there, and as others may see it. */
interface Found extends PersonalData {
  readonly path: Path;
  readonly text: string;
  readonly shown: string;
}

const kept = new WeakMap<object, readonly Found[]>();

/** The reader hands out an entry that did not change as the same object. */
function personalIn(entry: object): readonly Found[] {
  const found = kept.get(entry) ?? [...find(entry)];
  kept.set(entry, found);
  return found;
}

function* find(entry: object): Generator<Found> {
  for (const { text, path } of textsIn(entry)) {
    for (const one of personalData(text)) {
      const domain = one.domain === undefined ? '' : `@${one.domain}`;
      const whole = text.slice(one.start, one.end);
      const secret = whole.slice(0, whole.length - domain.length);
      yield { ...one, path, text: whole, shown: mask(secret) + domain };
    }
  }
}

function below(above: Path, found: readonly Found[]): readonly Found[] {
  return found.map((one) => ({ ...one, path: [...above, ...one.path] }));
}

const names: Readonly<Record<PersonalKind, readonly [a: string, name: string]>> = {
  'nhs-number': ['An NHS number', 'NHS number'],
  'pupil-number': ['A unique pupil number', 'pupil number'],
  'birth-date': ['A birth date beside a name', 'name and birth date'],
  home: ['A home address', 'address'],
  email: ['An e-mail address', 'e-mail address'],
  phone: ['A phone number', 'phone number'],
};

function tellOne(
  at: At,
  { kind, path, start, end, text, shown, domain }: Found,
  report: Report,
): void {
  const [one, name] = names[kind];
  const spot = { at, path, stretch: { start, end } };
  const isSure = isIdentity({ kind });
  const fixes: Fix[] = [
    {
      title: `Take out the ${name}`,
      edits: [{ do: 'replace', ...spot, text: `[${name} removed]` }],
    },
  ];
  if (domain !== undefined && isOrganisation(domain)) {
    const edit = {
      do: 'add-item',
      at: { block: 'plan' },
      path: ['domains'],
      yaml: domain,
    } as const;
    fixes.push({
      title: `Add ${domain} to the domains of the plan and its partners`,
      edits: [edit],
    });
  }
  const advice = isSure
    ? 'Take it out, and say what is meant without it.'
    : 'Take it out, unless it belongs to an organisation and is meant to be public.';
  report({
    ...spot,
    masked: text,
    severity: isSure ? 'error' : 'warning',
    message: `${one} stands here: ${shown}. It tells every reader of the plan who somebody is. ${advice}`,
    fixes,
  });
}
