import { headings } from '../../plan/headings';
import type { Path } from '../../plan/path';
import { type Fix, faultCheck } from '../check';
import { entryName, fieldName, fieldsOf } from '../support/field-names';

/** What nobody can know without the field. */
const costs: Readonly<Record<string, string>> = {
  plan: 'nobody can tell what the plan is called or when it ends',
  sources: 'nobody can tell which inspections and reviews it answers',
  officers: 'nobody can tell who is to do what',
  priorities: 'it sets out nothing that anybody will do',
  actions: 'nothing will be done about it',
  ref: 'nobody can name it in a report or a meeting',
  links: 'nobody can tell which recommendation it answers',
  action: 'nobody can tell what they have to do',
  deadline: 'nobody can tell when it is late',
  'success-criteria': 'nobody will be able to say whether it worked',
  'senior-responsible-officer': 'nobody answers for it',
  'lead-officer': 'nobody carries it out',
  kind: 'nobody can tell whether an action must answer it',
  ends: 'nobody can tell which deadlines fall in it',
  title: 'nobody can tell what it is',
  id: 'nothing can name it',
  code: 'nothing can name it, and what it says is in no list',
  text: 'it says nothing',
  name: 'nobody can tell whose figure it is',
  value: 'there is no figure to compare',
  date: 'nobody can tell when that was',
  by: 'nobody can tell when it is due',
  to: 'nobody can tell what was agreed',
  every: 'nobody can tell when it meets',
  from: 'nobody can tell when it meets',
};

/** What only actions must have. */
const ofActions: ReadonlySet<string> = new Set(fieldsOf('action').map(fieldName));

export const missingField = faultCheck({
  id: 'plan/missing-field',
  severity: 'error',
  summary: 'A field that must be there is missing or empty.',
  why: 'A plan is a chain from recommendation to result: where a link is missing, nobody can say who does what by when, or whether it helped.',
  together: (count, cause) =>
    ofActions.has(cause)
      ? `${count} actions have no ${cause}.`
      : `${count} places lack the ${cause}.`,
  advice: 'Fill it in.',
  evenWithdrawn: false,
  fault: 'missing-field',
  fails: [
    { actions: ['senior-responsible-officer:'] },
    { actions: ['deadline: ~'] },
    { actions: ['milestones:\n  - due: 2026-06-30'] },
    { actions: ['updates:\n  - note: Posts advertised'] },
    { blocks: 'plan:\n  starts: 2026-03-01\n  ends: 2027-08-31\n' },
    {
      blocks:
        'measures:\n  agency:\n    unit: "%"\n    owner: dcs\n    actuals:\n      - date: 2026-03-31\n        value: 19\n',
    },
  ],
  passes: [{ actions: ['withdrawn:\n  reason: The grant ended\nlead-officer:', ''] }],
  run({ path, field, start, end }, source, report) {
    const entry = entryName(path.length === 0 ? [field] : path);
    const cost = costs[field] ?? 'it cannot be read';
    const message = `${entry} has no ${fieldName(field)}, so ${cost}. Fill it in.`;
    const written = source.slice(start, end);
    const isThere = written === field || headings.get(written) === field || field === 'code';
    report({
      path,
      extent: { start, end },
      cause: fieldName(field),
      message,
      fixes: isThere ? [] : [insertion(path, field)],
    });
  },
});

function insertion(path: Path, key: string): Fix {
  const yaml = key === 'plan' ? '\n  title:\n  ends:' : '';
  const place = { path: path.slice(0, -1), key, yaml };
  return { title: `Add '${key}' to fill in`, blank: true, edits: [{ do: 'add-field', ...place }] };
}
