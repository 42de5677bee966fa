/** Steps of a fix to edits of the file's text. */

import type { Fix, FixEdit } from '../checks/check';
import { type Edit, type Fragment, type PlanDocument, textOf } from '../plan/document';
import type { ActionPart, Part } from '../plan/parts';
import type { Plan } from '../plan/plan';
import { partOf } from './located';
import { addFieldAbove, addFieldBehind, addItemFirst } from './ordered';
import {
  addAfter,
  addField,
  addItem,
  fieldsInPlace,
  lineBreakOf,
  removal,
  renaming,
  replacement,
  type Target,
} from './rewriting';

/** The edits of a fix, in offsets of the file, in order; `self` is the part its problem lies in. */
export function fixEdits(plan: Plan, fix: Fix, self: Part | undefined): readonly Edit[] {
  const edits = stepsOf(fix).map((step) => editOf(plan, step, self));
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

function stepsOf({ edits }: Fix): readonly FixEdit[] {
  return typeof edits === 'function' ? edits() : edits;
}

function editOf(plan: Plan, step: FixEdit, self: Part | undefined): Edit {
  if (step.do === 'rewrite') {
    const { start, end, text } = step;
    return inFile(plan.document, self?.fragment, { start, end, text });
  }
  const { part, path } = partOf(plan, step.at, self, step.path);
  if (!part) return newBlock(plan.document, step);
  const { fragment, node } = part;
  const owner = 'key' in part ? part.key : undefined;
  const target = { source: fragment.text, node, owner, path };
  switch (step.do) {
    case 'replace':
      return inFile(plan.document, fragment, replacement(target, step.text, step.stretch));
    case 'replace-fields':
      return inFile(plan.document, fragment, fieldsInPlace(target, step.fields));
    case 'remove':
      return inFile(plan.document, fragment, removal(target, step.stretch));
    case 'rename-key':
      return inFile(plan.document, fragment, renaming(target, step.to));
    case 'add-field':
      return inFile(plan.document, fragment, fieldAdded(target, part, step));
    default:
      if (part.kind === 'priority' && path[0] === 'actions' && path.length === 1) {
        const after = lastAction(plan, part);
        if (after)
          return inFile(
            plan.document,
            after.fragment,
            addAfter(after.fragment.text, after.node, step.yaml),
          );
      }
      return inFile(
        plan.document,
        fragment,
        (step.first ? addItemFirst : addItem)(target, step.yaml),
      );
  }
}

/** Where a field goes. The actions of a priority are parts of their own, and follow its head as they did. */
function fieldAdded(
  target: Target,
  part: Part,
  { key, yaml, follows }: Extract<FixEdit, { do: 'add-field' }>,
): Edit {
  if (follows) return addFieldBehind(target, key, yaml, follows);
  if (part.kind === 'priority' && target.path.length === 0)
    return addFieldAbove(target, key, yaml, 'actions');
  return addField(target, key, yaml);
}

/** Actions are parts of their own: a further one follows the last that the priority has. */
function lastAction(plan: Plan, part: Part): ActionPart | undefined {
  const index = plan.priorities.findIndex(({ parts }) => parts.some((one) => one === part));
  return plan.actions.findLast(({ priority }) => priority === index)?.part;
}

/** A block that the file does not have yet goes to its end, which three dots may mark. */
function newBlock(document: PlanDocument, step: FixEdit): Edit {
  const whole = textOf(document.fragments);
  const end = /^\.\.\.(?!\S)/m.exec(whole)?.index ?? whole.length;
  const name =
    step.do !== 'rewrite' && typeof step.at === 'object' && 'block' in step.at ? step.at.block : '';
  const { key, yaml } = fieldOf(step);
  const gap = end === 0 || whole[end - 1] === '\n' ? '' : '\n';
  const colon = yaml.startsWith('\n') ? ':' : ': ';
  const added = `${key}${colon}${yaml}`.trimEnd();
  const field = added.replace(/\n/g, '\n  ');
  const text = name === '' ? `${gap}\n${added}\n` : `${gap}\n${name}:\n  ${field}\n`;
  return { start: end, end, text: text.replace(/\n/g, lineBreakOf(whole)) };
}

/** What a step adds, as a field of its own: an item begins its list. */
function fieldOf(step: FixEdit): { readonly key: string; readonly yaml: string } {
  if (step.do === 'add-field') return step;
  const [key] = step.do === 'add-item' ? step.path : [];
  if (step.do !== 'add-item' || key === undefined || step.path.length > 1)
    throw new Error(`No place for a fix that would ${step.do} in a block that is not there`);
  return { key: String(key), yaml: `\n  - ${step.yaml.replace(/\n/g, '\n    ')}` };
}

function inFile(document: PlanDocument, fragment: Fragment | undefined, edit: Edit): Edit {
  let offset = 0;
  for (const one of document.fragments) {
    if (one === fragment) break;
    offset += one.text.length;
  }
  // A step is written with line feeds, whatever the file has.
  const text = edit.text.replace(/\r?\n/g, lineBreakOf(fragment?.text ?? ''));
  return { text, start: offset + edit.start, end: offset + edit.end };
}
