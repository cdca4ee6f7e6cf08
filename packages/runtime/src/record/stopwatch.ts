import { PHASES, type Phase } from "./contact-record.ts";

/** How long a contact was in each phase. */
export class Stopwatch {
  phase: Phase = "ringing";
  #at: number | null = null;
  readonly #ms = Object.fromEntries(PHASES.map((phase) => [phase, 0])) as Record<Phase, number>;

  passTo(at: number): void {
    const passed = at - (this.#at ?? at);
    this.#ms[this.phase] += passed;
    this.#at = at;
  }

  read(): Readonly<Record<Phase, number>> {
    return { ...this.#ms };
  }
}
