/** What the worker is asked to check. */
export interface Checked {
  readonly json: string;
  /** It is a drawing, whose problems have their places in its canonical text. */
  readonly drawn: boolean;
}
