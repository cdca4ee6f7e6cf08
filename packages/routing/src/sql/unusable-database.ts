/** The database is there, and cannot be used. `message` says why in plain words, `help` what to do. */
export class UnusableDatabase extends Error {
  override readonly name = "UnusableDatabase";
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}
