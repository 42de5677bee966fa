import { nearestSource } from '../../plan/links';
import { type Fix, planCheck, type Spot } from '../check';
import { namedRefs } from '../support/ref-places';

/** After so many the plan has another trouble, and looking for near refs would only take time. */
const MOST_ADVISED = 50;

export const unknownRef = planCheck({
  id: 'actions/unknown-ref',
  severity: 'error',
  summary:
    'A dependency, deliverable, risk or decision names an action that the plan does not have.',
  why: 'Nobody can tell what is waited for, or who is to bring it about, so it may never happen.',
  together: (count, cause) => `${count} places name ${cause}, a ref that no action has.`,
  advice: 'Write the ref of the action that is meant.',
  evenWithdrawn: true,
  uses: ['stages', 'risks', 'decisions'],
  fails: [
    { actions: ['', 'depends-on: [CSI]'] },
    { actions: ['', 'depends-on: [cs1]'] },
    { actions: ['withdrawn:\n  reason: Joined with another\n  replaced-by: QP4', ''] },
    {
      blocks:
        'stages:\n  - id: all\n    title: All of it\n    ends: 2027-08-31\n    deliverables:\n      - text: Campaign open\n        actions: [CS01]',
    },
    {
      blocks:
        'risks:\n  R1:\n    title: Nobody applies\n    owner: dcs\n    mitigation: Advertise twice\n    actions: [QP9]',
    },
    { blocks: 'decisions:\n  - date: 2026-05-12\n    text: Go on\n    actions: [QP9]' },
  ],
  passes: [
    { actions: ['', 'depends-on: [CS1]'] },
    { actions: ['withdrawn:\n  reason: Joined with another\n  replaced-by: CS2', ''] },
    { actions: ['withdrawn:\n  reason: Done by the region\ndepends-on: [QP9]', ''] },
    { blocks: 'decisions:\n  - date: 2026-05-12\n    text: Go on\n    actions: [CS1]' },
  ],
  facts({ action: { ref, withdrawn, 'depends-on': needs } }) {
    const replaced = withdrawn?.['replaced-by'];
    const named = withdrawn ? undefined : needs;
    return {
      ...(ref !== undefined && { ref }),
      ...(replaced !== undefined && { replaced }),
      ...(named && { named }),
    };
  },
  run({ actions, stages, risks, decisions }, report) {
    const refs = new Set<string>();
    for (const { facts } of actions) if (facts.ref !== undefined) refs.add(facts.ref);
    const near = new Map<string, string | undefined>();
    const nearestRef = (ref: string): string | undefined => {
      if (!near.has(ref) && near.size < MOST_ADVISED) {
        near.set(
          ref,
          nearestSource(
            ref,
            [...refs].map((code) => ({ code })),
          ),
        );
      }
      return near.get(ref);
    };
    const name = (ref: string, spot: Spot): void => {
      if (ref.trim() === '' || refs.has(ref)) return;
      const meant = nearestRef(ref);
      const edit = { do: 'replace', ...spot, text: meant ?? '' } as const;
      const fixes: Fix[] =
        meant === undefined ? [] : [{ title: `Change to ${meant}`, edits: [edit] }];
      const advice =
        meant === undefined
          ? 'Name the action that is meant by its ref.'
          : `Did you mean ${meant}?`;
      const message = `No action of the plan has the ref ${ref}, so nobody can tell which is meant. ${advice}`;
      report({ ...spot, cause: ref, message, fixes });
    };
    for (const { facts, index } of actions) {
      const at = { action: index };
      const seen = new Set<string>();
      for (const [i, ref] of (facts.named ?? []).entries()) {
        if (!seen.has(ref)) name(ref, { at, path: ['depends-on', i] });
        seen.add(ref);
      }
      if (facts.replaced !== undefined)
        name(facts.replaced, { at, path: ['withdrawn', 'replaced-by'] });
    }
    for (const { ref, ...spot } of namedRefs({ stages, risks, decisions })) name(ref, spot);
  },
});
