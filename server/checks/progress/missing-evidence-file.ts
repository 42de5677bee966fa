import { actionCheck } from '../check';
import { actionName } from '../support/naming';

const done = (evidence: string) =>
  `updates:\n  - date: 2026-05-20\n    note: Audit held\n    evidence:\n      - ${evidence}\n`;

export const missingEvidenceFile = actionCheck({
  id: 'progress/missing-evidence-file',
  severity: 'warning',
  summary: 'Evidence that names a file which is not there.',
  why: 'Whoever wants to see whether anything got better for children finds nothing to look at.',
  together: (count) => `${count} files that are named as evidence are not there.`,
  advice: 'Correct their names, or put the files where the plan says they are.',
  uses: ['missing'],
  fails: [{ actions: [done('minutes/2026-05-20.pdf')], missing: ['minutes/2026-05-20.pdf'] }],
  passes: [
    { actions: [done('minutes/2026-05-20.pdf')] },
    { actions: [done('Report to the board of 20 May, item 6')] },
    { actions: [done('https://northbridge.example/audit.pdf')] },
  ],
  run({ action, missing }, report) {
    if (missing.size === 0) return;
    for (const [i, { evidence = [] }] of (action.updates ?? []).entries()) {
      for (const [j, name] of evidence.entries()) {
        if (!missing.has(name)) continue;
        report({
          path: ['updates', i, 'evidence', j],
          message: `${actionName(action.ref)} gives '${name.trim()}' as evidence, but no such file is there, so nobody can look at the proof. Correct the name, or put the file where the plan says it is.`,
        });
      }
    }
  },
});
