import type { PanelKind, ReportKind } from '../../server/protocol';

/** A kind of panel. */
export interface Kind {
  readonly kind: PanelKind;
  /** The name by which the editor brings such panels back: `activationEvents` in `package.json` has it, too. */
  readonly viewType: string;
  /** Of a preview: the report that it shows. */
  readonly report?: ReportKind;
  /** What its tab says before the server has said what is in it. */
  title(): string;
}
