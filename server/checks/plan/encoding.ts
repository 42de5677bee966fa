import { faultCheck } from '../check';

export const encoding = faultCheck({
  id: 'plan/encoding',
  severity: 'error',
  summary:
    'Characters that no text holds: the file is not saved as UTF-8, or holds control characters.',
  why: 'Names and words with such characters cannot be found or compared, and a reader sees boxes and question marks.',
  fault: 'encoding',
  fails: [
    { actions: ['resources: One post for caf\uFFFDs'] },
    { actions: ['resources: One\u0007 post'] },
  ],
  passes: [{ actions: ['resources: One post for cafés – “open” to all families'] }],
  run({ what, start, end }, _source, report) {
    const extent = { start, end };
    if (what === 'not-utf-8') {
      const message =
        'A character was lost here: the file was not saved as UTF-8, the encoding that every program reads. Save it again as UTF-8, and write this character anew.';
      report({ path: [], extent, message });
      return;
    }
    report({
      path: [],
      extent,
      message:
        'An invisible control character stands here, probably pasted from another program, so this word cannot be found or compared. Take it out.',
      fixes: [
        {
          title: 'Take out the control character',
          safe: true,
          edits: [{ do: 'rewrite', ...extent, text: '' }],
        },
      ],
    });
  },
});
