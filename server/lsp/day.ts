/** When the language server looks whether it is another day. */

import { RAL } from 'vscode-languageserver';
import type { Wait } from '../workspace/new-day';

/** A machine that slept through midnight is told soon after. */
export const inAMinute: Wait = (look) => RAL().timer.setTimeout(look, 60_000);
