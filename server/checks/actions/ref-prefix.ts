import { type Finding, type PlanContext, planCheck } from '../check';
import { beginsWithId, foldRef, lettersOf } from '../support/refs';

interface Ref {
  readonly index: number;
  readonly ref: string;
  readonly letters: string;
}

export const refPrefix = planCheck({
  id: 'actions/ref-prefix',
  severity: 'warning',
  summary: 'A ref whose letters are not those of its priority.',
  why: 'Readers look for the action under the priority that its letters name, and do not find it there.',
  together: (count) => `${count} refs do not begin with the letters of their priority.`,
  advice: 'Give each a ref of its priority, or move the action.',
  evenWithdrawn: true,
  uses: ['headings'],
  fails: [
    { actions: ['ref: QP1'] },
    { actions: ['', 'ref: SC2', ''] },
    { actions: ['ref: QP1', 'ref: QP2', 'ref: QP3'] },
  ],
  passes: [
    { actions: ['ref: cs1', 'ref: CS-2', 'ref: CS3a'] },
    { actions: ["ref: '1.1'", "ref: '1.2'"] },
  ],
  facts: ({ action: { ref } }) => ref,
  run({ actions, headings }, report) {
    const byPriority = refsByPriority(actions, headings.length);
    const shared = byPriority.map(sharedLetters);
    const ids = new Set(headings.flatMap(({ id }) => (id ? [foldRef(id)] : [])));
    for (const [priority, refs] of byPriority.entries()) {
      const id = headings[priority]?.id;
      if (id === undefined) continue;
      const strange = refs.filter(({ ref }) => !beginsWithId(ref, id));
      const common = shared[priority];
      if (strange.length === 0) continue;
      if (common === undefined || ids.has(common)) {
        if (/^\p{L}+$/u.test(id)) for (const ref of strange) report(strangeRef(ref, id));
      } else if (shared.indexOf(common) === shared.lastIndexOf(common)) {
        // Letters that several priorities share number the actions without regard to priorities.
        report(strangeId(id, priority, common));
      }
    }
  },
});

function refsByPriority(
  actions: PlanContext<string | undefined>['actions'],
  priorities: number,
): readonly (readonly Ref[])[] {
  const byPriority = Array.from({ length: priorities }, (): Ref[] => []);
  for (const { facts: ref, index, priority } of actions) {
    const letters = ref === undefined ? undefined : lettersOf(ref);
    if (ref !== undefined && letters !== undefined) {
      byPriority[priority]?.push({ index, ref, letters });
    }
  }
  return byPriority;
}

function strangeRef({ index, ref, letters }: Ref, id: string): Finding {
  const message = `${ref} stands under ${id}, where refs begin with ${id}, so whoever looks for it under ${letters} will not find it. Give it a ref of this priority, or move the action.`;
  return { at: { action: index }, path: ['ref'], message };
}

function strangeId(id: string, priority: number, letters: string): Finding {
  const spot = { at: { priority }, path: ['id'] };
  const message = `All refs of this priority begin with ${letters}, but its id is ${id}, so nobody can tell from a ref where the action stands. Make the id ${letters}.`;
  const edit = { do: 'replace', ...spot, text: letters } as const;
  return { ...spot, message, fixes: [{ title: `Change the id to ${letters}`, edits: [edit] }] };
}

/** The letters of all the refs, where there are several and they agree. */
function sharedLetters(refs: readonly Ref[]): string | undefined {
  const letters = refs[0]?.letters;
  const agree = refs.length > 1 && refs.every((ref) => ref.letters === letters);
  return agree ? letters : undefined;
}
