/** What a reader must know before anything else: that some of the plan was not read, that the day is another. */

import { topic } from '../topic';

/** The sentences, in a section of their own before all others. */
export const noticesTopic = topic<readonly string[]>({
  key: 'notices',
  data: ({ notices }) => notices,
  section: (notices) =>
    notices.length > 0
      ? {
          id: 'notices',
          title: 'Before you read this',
          blocks: [{ kind: 'items', items: notices }],
        }
      : undefined,
});
