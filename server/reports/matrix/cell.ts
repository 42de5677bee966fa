/** One cell of a matrix. */

import { markup, type Xml } from '../../text/xml';
import { byBadness, nameOf, type PanelAction } from '../panels/actions';
import { link } from '../panels/parts';
import { sign } from '../panels/signs';

const none = markup`<td class="none"><span aria-hidden="true">–</span><span class="unseen">none</span></td>`;

/** The actions of one priority that answer what the row is about: how many, the worst of them, and each by its ref. */
export function matrixCell(actions: readonly PanelAction[], row: string): Xml {
  const [worst] = byBadness.flatMap((rating) => actions.find((one) => one.rating === rating) ?? []);
  if (!worst) return none;
  const refs = actions.map((action) => {
    const at = {
      at: `cell/${row}/${action.key}`,
      name: nameOf(action),
      more: action.reasons,
    };
    return markup`${link({ list: 'actions', id: action.key }, at, markup`${action.ref}`)} `;
  });
  return markup`<td>
<div class="worst">${sign(worst.rating, worst.colour)} <b>${actions.length}</b> ${worst.word}</div>
<div class="refs">${refs}</div>
</td>`;
}
