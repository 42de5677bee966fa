/** What has to be mended before a file is formatted: texts that YAML would tear apart (reading rule 2). */

import type { Fragment } from '../../plan/document';
import type { Extent, Mend } from '../../plan/faults';
import { partsOf } from '../../plan/parts';
import { Reader } from '../../plan/reader';
import { configShape } from '../../plan/shapes.prepared';

/** What kind of file is formatted. */
export type FileKind = 'plan' | 'config';

/** The first offset of a fragment that YAML cannot read; or the edits that put texts in quotes. */
export type Mending = { readonly unreadable: number } | { readonly mends: readonly Mend[] };

/**
 * What is to be mended in a fragment, or in a stretch of it, in order and apart; what one mend hides
 * another round finds.
 */
export function mendingOf(fragment: Fragment, kind: FileKind, within?: Extent): Mending {
  const { parsed } = fragment;
  const isWithin = ({ start, end }: Extent) =>
    !within || (start <= within.end && within.start <= end);
  const mends: Mend[] = [];
  for (const fault of parsed.faults.filter(isWithin)) {
    if (fault.code !== 'unquoted-text') return { unreadable: fault.start };
    mends.push(fault.mend);
  }
  for (const fault of readFaults(fragment, kind).filter(isWithin)) {
    if (fault.code === 'unquoted-text') mends.push(fault.mend);
  }
  mends.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return {
    mends: mends.filter((mend) => {
      const isApart = mend.start > end;
      if (isApart) end = mend.end;
      return isApart;
    }),
  };
}

function readFaults(fragment: Fragment, kind: FileKind) {
  if (kind === 'plan') return partsOf(fragment).flatMap(({ faults }) => faults);
  const reader = new Reader(fragment.text);
  reader.read(fragment.parsed.root, configShape, []);
  return reader.faults;
}
