/** What an action answers: the recommendations and sources that its cells name, or its heading. */

import type { ActionCells } from './action-cells';
import { joined } from './grid';
import type { Sources } from './sources';

/** The links of an action. A number, whose it is, and its words may stand in three columns. */
export function linksOf(
  cells: ActionCells,
  sources: Sources,
  heading: string | undefined,
): readonly string[] {
  const [whose, ...more] = cells.of('source');
  for (const one of more) cells.leave(one);
  const of = whose && sources.named(joined(whose.lines));
  if (whose) cells.put([whose], 'sources');
  const pieces = cells.of('links');
  const named = pieces.flatMap((piece) =>
    cells.orLeft(piece, 'links', sources.read(piece.lines, of)),
  );
  const [only] = named;
  const number = named.length === 1 ? only : undefined;
  const said = cells.of('recommendation').flatMap((piece) => {
    const short = sources.short(piece.lines, of);
    if (short) return cells.orLeft(piece, 'recommendations', short);
    const link = sources.said(joined(piece.lines), { of, number });
    return cells.orLeft(piece, 'recommendations', link === undefined ? [] : [link]);
  });
  const isJoined = number !== undefined && said.some((link) => link.startsWith(`${number}.`));
  const links = [...(isJoined ? [] : named), ...said];
  if (links.length > 0) return [...new Set(links)];
  if (of !== undefined) return [of];
  const link = heading === undefined ? undefined : sources.headed(heading);
  return link === undefined ? [] : [link];
}
