/** Word files for the editor, and how they are taken in. */

import { join } from 'node:path';
import type { OfficeDocument, Row } from '../../../../server/exchange/document';
import type { Editor } from './editor';
import { Form } from './form';
import { stage } from './stage';

const row = (...texts: readonly string[]): Row => ({
  cells: texts.map((text) => ({ lines: text === '' ? [] : [{ text }] })),
});

/** A plan as it might come from a council, with columns that nobody knows. */
export const printed: OfficeDocument = {
  blocks: [
    { kind: 'heading', level: 1, text: 'Adult Social Care Improvement Plan 2026-27' },
    { kind: 'paragraph', text: 'Agreed by the improvement board in May 2026.' },
    { kind: 'heading', level: 2, text: 'Priority 1: Waiting times' },
    {
      kind: 'table',
      place: 'table 1',
      rows: [
        row('Ref', 'What are we going to do?', 'By when', 'Lead officer', 'Sort', 'Follow-up'),
        row('WT1', 'Assess everybody who waits', 'Q3 2026', 'Head of Assessment', 'Blue', 'Yes'),
        row('WT2', 'Answer every call', '31 March 2027', 'Head of Assessment', 'Green', ''),
      ],
    },
  ],
  notes: [],
};

/** Begins what is done with a file of the folder, by the editor's own question for a file. */
export async function beginWithFile(editor: Editor, command: string, name: string): Promise<Form> {
  const form = await Form.begin(editor, `Golden Thread: ${command}`);
  await form.proposes('/');
  await form.file(join(stage().folder, name));
  return form;
}
