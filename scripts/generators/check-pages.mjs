// The page of each check, to which problems in an editor link, and an index of them.

import { checks } from '../../out/server/checks/index.js';
import { exampleDay, examplePlan } from '../../out/server/checks/support/example.js';
import { internalError } from '../../out/server/checks/support/internal-error.js';
import { severityText } from '../../out/server/checks/support/severities.js';
import { checkHelp } from '../../out/server/formats/check-page.js';
import { judgeExample } from '../../out/test/support/judged.js';

export const folder = 'docs/checks';

/** What the checks of a family look at. */
const FAMILIES = {
  yaml: 'How the file is written',
  plan: 'What the file says',
  links: 'Links',
  actions: 'Actions',
  deadlines: 'Deadlines',
  stages: 'Stages',
  officers: 'Officers',
  boards: 'Boards',
  success: 'Success criteria',
  outcomes: 'Outcomes',
  progress: 'Progress',
  measures: 'Measures',
  risks: 'Risks',
  privacy: 'Personal data',
  exceptions: 'Agreed exceptions',
  'internal-error': 'Golden Thread itself',
};
const EXAMPLES = 'The plan of the examples';

export function make() {
  const all = [...checks, internalError];
  return {
    'README.md': index(all),
    ...Object.fromEntries(all.map((check) => [`${check.id}.md`, page(check)])),
  };
}

function page(check) {
  const up = check.id.includes('/') ? '../' : '';
  const anchor = EXAMPLES.toLowerCase().replaceAll(' ', '-');
  const plan =
    check.fails.length > 0
      ? `\n\nExamples are parts of [one small plan](${up}README.md#${anchor}).`
      : '';
  return `[All checks](${up}README.md)

# ${check.id}

*${severityText(check)}*

${check.summary}

${checkHelp(check)}${plan}
`;
}

function familyOf({ id }) {
  return id.split('/')[0];
}

function index(all) {
  const families = new Set(all.map(familyOf));
  const tables = [...families].map((family) => {
    const title = FAMILIES[family];
    if (title === undefined) throw new Error(`name the family '${family}' in check-pages.mjs`);
    return `## ${title}\n\n${table(all.filter((check) => familyOf(check) === family))}`;
  });
  return `# Checks

What \`golden-thread check\` and the editor look for. \`golden-thread explain CHECK\` says in a terminal what the page of a check says here; \`checks:\` in \`golden-thread.yaml\` sets how serious it is. A fix is what the editor offers to do about it: with blanks, if only the author knows what belongs there. What depends on the day is left out by \`--no-time\`.

${tables.join('\n\n')}

## ${EXAMPLES}

The examples on the pages show what matters of this plan with something in it changed. It has no problem of any kind. Where an example names no other day, the position is at ${exampleDay}.

\`\`\`yaml
${examplePlan({}).trimEnd()}
\`\`\`
`;
}

function table(members) {
  const rows = members.map((check) => [
    `[${check.id}](${check.id}.md)`,
    check.severity,
    check.summary,
    fixOf(check),
    check.timed ? 'yes' : '',
  ]);
  const heads = ['check', 'severity', 'finds', 'fix', 'by day'];
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Whether any of its examples can be mended at a click. */
function fixOf({ fails }) {
  const fixes = fails.flatMap((example) =>
    judgeExample(example).problems.flatMap((problem) => problem.fixes),
  );
  if (fixes.some(({ blank }) => !blank)) return 'yes';
  return fixes.length > 0 ? 'with blanks' : '';
}
