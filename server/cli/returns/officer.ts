/** The officer that somebody names on a command line. */

import { nearestOfficer, readOfficers } from '../../plan/officers';
import type { OfficerList } from '../../workspace/lists';
import { WrongUse } from '../wrong-use';

/** The id of the officer who is meant by an id, a title or an alias. Throws `WrongUse` where nobody is. */
export function namedOfficer(name: string, officers: OfficerList): string {
  if (officers.get(name)) return name;
  const [mention, another] = readOfficers(name, officers.index);
  if (mention?.officer !== undefined && !another) return mention.officer;
  const near = nearestOfficer(name, officers.index);
  const ids = officers.entries.map(({ id }) => id).join(', ');
  throw new WrongUse(
    `there is no officer '${name}'; ${near ? `did you mean ${near}?` : `the list has ${ids || 'nobody'}`}`,
  );
}
