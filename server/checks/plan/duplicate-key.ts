import { headings } from '../../plan/headings';
import { faultCheck } from '../check';

export const duplicateKey = faultCheck({
  id: 'plan/duplicate-key',
  severity: 'error',
  summary: 'One field or entry twice in one place.',
  why: 'Only the first one counts, so what the other says is lost without anybody noticing.',
  together: (count) =>
    `${count} fields or entries stand twice in one place, and only the first counts.`,
  advice: 'Put both into one, or give one its own name.',
  unnecessary: true,
  fault: 'duplicate-key',
  fails: [
    { actions: ['resources: One post\n"resources": Two posts'] },
    { actions: ['sro: dcs'] },
    {
      actions: [
        'milestones:\n  - due: 2026-06-30\n    text: Posts advertised\n    due: 2026-07-15\n    text: Posts filled',
      ],
    },
    {
      blocks:
        'officers:\n  dcs:\n    title: Director of Children’s Services\n  ad-csc:\n    title: Assistant Director Social Care\n  head-hr:\n    title: Head of HR\n  dcs:\n    title: Deputy Chief Social Worker\n',
    },
  ],
  passes: [{ actions: ['resources: One post'] }],
  run({ key, start, end, dash }, _source, report) {
    if (dash) {
      report({
        path: [],
        extent: { start, end },
        message: `'${key}' comes a second time in one entry, so it and all below it are lost. Put a hyphen and a space before it to begin an entry of its own.`,
        fixes: [{ title: `Put a hyphen before '${key}'`, edits: [{ do: 'rewrite', ...dash }] }],
      });
      return;
    }
    const field = headings.get(key);
    const what = field ? `'${key}' is another word for '${field}', which` : `'${key}'`;
    report({
      path: [],
      extent: { start, end },
      message: `${what} is here already. Only the first one counts, so what this one says is lost: put both into one, or give this one its own name.`,
    });
  },
});
