/** Checks and their options, under `checks:` of `golden-thread.yaml`. */

import { CompletionItemKind } from 'vscode-languageserver-types';
import { checks } from '../../checks';
import { severityAbout } from '../../checks/support/severities';
import { severities } from '../../plan/schema/vocabularies';
import type { Candidate, Offer } from './candidate';
import type { Scene } from './scene';
import { bareSlot, gapSlot, valueSlot } from './slot';

/** The ids of checks that are not set yet; under one of them, its severity and its options. */
export function checkSettings({ node }: Scene): Offer | undefined {
  const [top, id, option] = node.path;
  if (top !== 'checks') return undefined;
  if (node.on === 'gap' && node.adds === 'key') {
    const candidates = id === undefined ? checkIds(node.taken) : optionsOf(String(id), node.taken);
    const slot = gapSlot(node);
    return slot && { slot, candidates };
  }
  if (node.on === 'key' && option === undefined) {
    const { key, spot, taken } = node;
    const slot = bareSlot(spot.fragment.text, spot.offset, key, '', true);
    const isInside = spot.offset >= key.start && key.style === 'plain';
    if (!isInside) return undefined;
    const candidates = checkIds(taken).map((one) => ({ ...one, writes: one.label }));
    return { slot, candidates, ofFormat: true };
  }
  const slot = node.on === 'value' && option === 'severity' ? valueSlot(node) : undefined;
  return slot && { slot, candidates: severities.map(severityCandidate), ofFormat: true };
}

function severityCandidate(severity: (typeof severities)[number]): Candidate {
  return {
    label: severity,
    kind: CompletionItemKind.EnumMember,
    writes: severity,
    documentation: severityAbout[severity],
  };
}

function checkIds(taken: ReadonlySet<string>): readonly Candidate[] {
  return checks
    .filter(({ id }) => !taken.has(id))
    .map(({ id, severity, summary, why }) => ({
      label: id,
      kind: CompletionItemKind.Property,
      writes: [`${id}: `, { choices: severities }],
      title: severity,
      detail: summary,
      documentation: why,
    }));
}

function optionsOf(id: string, taken: ReadonlySet<string>): readonly Candidate[] {
  const options = checks.find((check) => check.id === id)?.options ?? {};
  const numbers = Object.entries(options).map(([label, { value, about }]) => ({
    label,
    kind: CompletionItemKind.Property,
    writes: [`${label}: ${value}`],
    detail: `${value} where nothing else is set`,
    documentation: about,
  }));
  const severity = {
    label: 'severity',
    kind: CompletionItemKind.Property,
    writes: ['severity: ', { choices: severities }],
  };
  return [severity, ...numbers].filter(({ label }) => !taken.has(label));
}
