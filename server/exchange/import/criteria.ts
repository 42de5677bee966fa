/** Criteria that stand in several cells: what is measured, where it starts, and what it is to reach. */

import type { Piece } from './piece';

/**
 * The criteria of an action, each a text. A target beside a measure is read joined with it, since neither says enough
 * alone; where there are as many targets as measures, one with one.
 */
export function criteriaOf(
  measures: readonly Piece[],
  targets: readonly Piece[],
  baselines: readonly Piece[],
): readonly string[] {
  const rows = [...new Set([...measures, ...targets, ...baselines].map(({ row }) => row))];
  return rows.flatMap((row) => {
    const [measured, target, baseline] = [measures, targets, baselines].map((pieces) =>
      pieces
        .filter((piece) => piece.row === row)
        .flatMap(({ lines }) => lines.map(({ text }) => text)),
    );
    return withTargets(measured ?? [], target ?? [], baseline ?? []);
  });
}

function withTargets(
  measured: readonly string[],
  targets: readonly string[],
  baselines: readonly string[],
): readonly string[] {
  const [first] = measured;
  if (first === undefined) return [...targets, ...baselines.map((text) => `Baseline: ${text}`)];
  if (measured.length === 1 && targets.length > 1) {
    const started = withBaseline(first, baselines.join('; '));
    return targets.map((target) => joined(started, target));
  }
  const isPaired = measured.length > 1 && targets.length === measured.length;
  if (measured.length > 1 && !isPaired) {
    return [...measured, ...targets, ...baselines.map((text) => `Baseline: ${text}`)];
  }
  const isOneBaseline = baselines.length === measured.length;
  return measured.map((text, index) => {
    const all = index === 0 ? baselines.join('; ') : '';
    const baseline = isOneBaseline ? (baselines[index] ?? '') : all;
    return joined(withBaseline(text, baseline), targets[index]);
  });
}

function withBaseline(text: string, baseline: string): string {
  return baseline === '' ? text : `${text} (baseline ${baseline})`;
}

function joined(text: string, target: string | undefined): string {
  if (target === undefined || target === '') return text;
  return `${text.replace(/[\s:;,.–-]+$/, '')}: ${target}`;
}
