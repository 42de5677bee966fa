import { l10n, Uri } from 'vscode';
import { type RefPlace, refsRequest } from '../../server/protocol';
import { activePlan } from '../active-plan';
import { ask, givenAnswers, type Steps } from '../ask/form';
import { pickOne } from '../ask/pick';
import type { GoldenThread } from '../golden-thread';
import { inform } from '../messages';
import { showPlace } from '../places';
import { pathInFolder } from '../unsaved';
import { actionItem } from '../which-action';

interface Answers {
  /** A ref, or the index of an action where it was picked. */
  readonly ref: string | number;
}

/** Goes to an action of any plan, found by its ref or by words of it. */
export async function goToRef({ server, log }: GoldenThread, given?: unknown): Promise<void> {
  const all = await server.request<RefPlace[]>(refsRequest, {});
  const own = activePlan()?.document.uri.toString();
  // Plans use the same refs: the one in the editor is meant before others.
  const places = [...all.filter(isIn(own)), ...all.filter((one) => !isIn(own)(one))];
  if (places.length === 0) {
    inform(log, l10n.t('No plan here has an action to go to.'));
    return;
  }
  const isOnePlan = new Set(places.map(({ uri }) => uri)).size === 1;
  const steps: Steps<Answers> = {
    ref: (_, place) =>
      pickOne<string | number>(place, {
        question: l10n.t('Which action?'),
        hint: l10n.t('Type a ref, or words of the action'),
        choices: places.map((one, value) => ({
          ...actionItem(one),
          ...(!isOnePlan && { detail: planName(one) }),
          value,
        })),
      }),
  };
  const answers = await ask(l10n.t('Go to ref'), steps, givenAnswers(given, steps));
  if (!answers) return;
  const { ref } = answers;
  const place = typeof ref === 'number' ? places[ref] : places.find((one) => one.ref === ref);
  if (!place) throw new Error(l10n.t('No action has the ref {0}.', ref));
  const { uri, position } = place;
  await showPlace({ uri, range: { start: position, end: position } });
}

function isIn(uri: string | undefined): (place: RefPlace) => boolean {
  return (place) => Uri.parse(place.uri, true).toString() === uri;
}

/** Two plans may have one title, but never one file. */
function planName({ plan, uri }: RefPlace): string {
  return `${plan}, ${pathInFolder(Uri.parse(uri, true))}`;
}
