/** Judges the lists of `golden-thread.yaml`: it is read as a plan that has nothing else. */

import type { Check, Fix, PlanCheck } from '../checks/check';
import type { PlanDocument } from '../plan/document';
import { isUnread } from '../plan/parse';
import type { Plan } from '../plan/plan';
import { type LinkFact, sharedLinks } from '../progress/answers';
import type { Lists } from '../workspace/lists';
import type { Setting } from '../workspace/setting';
import { type Judgement, judge } from './judge';

/** What all plans that have a configuration link to of its sources, action by action: see `sharedLinks`. */
export type AllLinks = readonly (readonly LinkFact[])[];

/** What a plan adds to them; undefined for one of which a part is not read. */
export function linksOf(
  { actions, document }: Plan,
  { sources }: Pick<Lists, 'sources'>,
): AllLinks | undefined {
  if (document.fragments.some(({ parsed }) => isUnread(parsed))) return undefined;
  return sharedLinks(
    actions.map(({ values }) => values),
    sources,
  );
}

/**
 * What the checks find that hold for shared lists. `links` are those of all plans
 * that have the file; without them nothing is told of what they do not answer.
 */
export function judgeShared(
  document: PlanDocument,
  setting: Setting,
  checks: readonly Check[],
  links: AllLinks | undefined,
): Judgement {
  const severities = new Map(setting.severities);
  const own = checks.map((check) => {
    const shared = forShared(check, links);
    if (!shared) severities.set(check.id, 'off');
    return shared ?? check;
  });
  return judge(document, { ...setting, severities }, own);
}

/** A check as it judges shared lists; undefined for one that would have to know all plans. */
function forShared(check: Check, links: AllLinks | undefined): Check | undefined {
  if (check.on === 'exception') return check;
  if (check.on === 'plan') {
    const { sharedFacts } = check;
    if (sharedFacts) return links && overActions(check, links.map(sharedFacts));
    if (check.evenShared) return overActions(check, []);
  }
  // What an exception to it would cover is not here.
  return { ...check, on: 'plan', uses: [], facts: undefined, run: () => undefined };
}

/** The check, given what it needs of the actions of all plans. */
function overActions(check: PlanCheck, facts: readonly unknown[]): PlanCheck {
  const actions = facts.map((own, index) => ({ facts: own as never, index, priority: 0 }));
  const run: PlanCheck['run'] = (context, report) =>
    check.run({ ...context, actions }, ({ fixes = [], ...finding }) =>
      report({ ...finding, fixes: fixes.filter(fitsLists) }),
    );
  return { ...check, run };
}

/** Whether a fix leaves alone what only a plan has, and the codes by which plans name an entry. */
function fitsLists({ edits }: Fix): boolean {
  if (typeof edits === 'function') return true;
  return !edits.some(
    (edit) =>
      edit.do === 'rename-key' ||
      (edit.do !== 'rewrite' &&
        typeof edit.at === 'object' &&
        'block' in edit.at &&
        edit.at.block === 'plan'),
  );
}
