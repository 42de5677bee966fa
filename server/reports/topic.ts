/** A topic of reports: its figures, worked out once, and what is shown of them. */

import type { Section } from './document';
import type { Subject } from './subject';

/** A topic whose figures are of type `T`: plain data, as JSON hands it out. */
export interface Topic<T> {
  /** The name of its figures in the data. */
  readonly key: string;
  readonly data: (subject: Subject) => T;
  /** Undefined where there is nothing to say. */
  readonly section: (data: T, subject: Subject) => Section | undefined;
}

/** A topic, whatever its figures are. */
export interface AnyTopic {
  readonly key: string;
  readonly of: (subject: Subject) => { readonly data: unknown; readonly section?: Section };
}

/** Defines a topic. */
export function topic<T>({ key, data, section }: Topic<T>): AnyTopic {
  return {
    key,
    of(subject) {
      const figures = data(subject);
      const shown = section(figures, subject);
      return shown ? { data: figures, section: shown } : { data: figures };
    },
  };
}
