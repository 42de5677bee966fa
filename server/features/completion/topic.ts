/** What an item is about: enough to find it again when its documentation is asked for. */

export type TopicKind =
  | 'source'
  | 'recommendation'
  | 'officer'
  | 'stage'
  | 'board'
  | 'measure'
  | 'action'
  | 'criterion';

export interface Topic {
  readonly kind: TopicKind;
  /** The code, id or ref; of a criterion its text. */
  readonly id: string;
  /** Of a recommendation: its number or letter. */
  readonly part?: string;
}
