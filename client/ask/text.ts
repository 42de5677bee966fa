/** Questions that are answered in words, which are looked at while they are typed. */

import { Disposable, InputBoxValidationSeverity, l10n, window } from 'vscode';
import type { Outcome, Place } from './form';
import { placed } from './input';

/** What there is to say of what was typed. */
export interface Remark {
  readonly severity: 'information' | 'warning' | 'error';
  readonly message: string;
}

/** What is asked. */
export interface TextQuestion {
  readonly question: string;
  /** What else helps, until something is said of the text. */
  readonly hint?: string;
  readonly example?: string;
  readonly value?: string | undefined;
  /** What to say of a text; an error keeps it from being the answer. */
  readonly look?: (text: string) => Remark | undefined | Promise<Remark | undefined>;
}

const severities = {
  information: InputBoxValidationSeverity.Info,
  warning: InputBoxValidationSeverity.Warning,
  error: InputBoxValidationSeverity.Error,
};

/** Asks for a text; without spaces at its ends. */
export function askText(
  place: Place,
  { question, hint, example, value = '', look }: TextQuestion,
): Promise<Outcome<string>> {
  const input = window.createInputBox();
  placed(input, place, question);
  input.prompt = hint;
  input.placeholder = example && l10n.t('Such as: {0}', example);
  input.value = value;
  return new Promise((resolve, reject) => {
    let latest = 0;
    const listeners = Disposable.from(
      input.onDidTriggerButton(() => end('back')),
      input.onDidChangeValue((text) => {
        // Nobody has to be told that what they have not begun is not done.
        if (text.trim() === '') say(undefined);
        else show().catch(fail);
      }),
      input.onDidAccept(() => {
        show().then((remark) => {
          if (remark?.severity !== 'error') end({ answer: input.value.trim() });
        }, fail);
      }),
      input.onDidHide(() => end('left')),
    );
    function say(remark: Remark | undefined): void {
      latest += 1;
      input.validationMessage = remark && {
        message: remark.message,
        severity: severities[remark.severity],
      };
    }
    /** Of two remarks that are on their way, the one on the older text is not shown. */
    async function show(): Promise<Remark | undefined> {
      latest += 1;
      const mine = latest;
      const remark = await look?.(input.value.trim());
      if (mine === latest) say(remark);
      return remark;
    }
    function end(outcome: Outcome<string>): void {
      listeners.dispose();
      input.dispose();
      resolve(outcome);
    }
    function fail(error: unknown): void {
      end('left');
      reject(error);
    }
    input.show();
    if (value !== '') show().catch(fail);
  });
}

/** What is said of a text that must not be empty. */
export function needed(message: string): (text: string) => Remark | undefined {
  return (text) => (text === '' ? { severity: 'error', message } : undefined);
}
