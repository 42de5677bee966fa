import { type QuickInput, type QuickInputButton, QuickInputButtons } from 'vscode';
import { headed, type Place } from './form';

/** Makes an input say where it stands in its form, and stay until it is answered or left. */
export function placed(
  input: QuickInput & { buttons: readonly QuickInputButton[] },
  place: Place,
  question: string,
): void {
  input.title = headed(place, question);
  input.step = place.step;
  input.totalSteps = place.totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = place.canGoBack ? [QuickInputButtons.Back] : [];
}
