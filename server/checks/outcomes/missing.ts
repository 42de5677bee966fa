import { actionCheck, type Fix } from '../check';
import { actionName } from '../support/naming';

export const missingOutcome = actionCheck({
  id: 'outcomes/missing',
  severity: 'suggestion',
  summary: 'An action that does not say what will be different, or how anybody will know.',
  why: 'An action can be done on time and change nothing for children; only its outcome says what it is for.',
  together: (count) => `${count} actions have no outcome, or nothing by which anybody will know.`,
  advice: 'Add the outcomes, and the audit, figure or voice that will show them.',
  fails: [
    { actions: ['outcomes: []'] },
    { actions: ['how-will-we-know:'] },
    { actions: ['outcomes:\nhow-will-we-know:\n  -'] },
  ],
  passes: [
    { actions: ['outcomes: Children keep the same social worker'] },
    { actions: ['outcomes:\nwithdrawn:\n  reason: Done by the region', ''] },
  ],
  run({ action }, report) {
    const { ref, outcomes = [], 'how-will-we-know': tests = [] } = action;
    const hasOutcome = outcomes.some((text) => text.trim() !== '');
    const hasTest = tests.some(({ text, measure }) => (text ?? measure ?? '').trim() !== '');
    if (hasOutcome && hasTest) return;
    const name = actionName(ref);
    if (hasOutcome) {
      const message = `${name} does not say how anybody will know that it works, so it may be called done while nothing has changed. Add how-will-we-know: the audit, figure or voice that will show it.`;
      report({ path: ['how-will-we-know'], message, fixes: [blank('how-will-we-know')] });
      return;
    }
    const both = hasTest ? '' : ', nor how anybody will know';
    const also = hasTest ? '' : ' and how-will-we-know';
    const message = `${name} does not say what will be different for people${both}, so it may be called done while nothing has changed. Add outcomes${also}.`;
    const fixes = [hasTest ? blank('outcomes') : blank('outcomes', 'how-will-we-know')];
    report({ path: ['outcomes'], message, fixes });
  },
});

function blank(...fields: readonly string[]): Fix {
  return {
    title: `Add ${fields.join(' and ')}, to fill in`,
    blank: true,
    edits: fields.map((field) => ({ do: 'add-item', path: [field], yaml: '' })),
  };
}
