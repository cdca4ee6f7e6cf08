import { TelephonyError } from "@cordboard/telephony";

/** FreeSWITCH answered, and the answer was no. */
export class EslRefusal extends TelephonyError {
  /** In the switch's own words, without the sign before them: `USER_BUSY`, `No such channel!`. */
  readonly words: string;

  constructor(answer: string) {
    const words = answer.replace(/^-(?:ERR|ERROR|USAGE)\b:?/, "").trim();
    super("switch-refused", words);
    this.words = words;
  }
}

/** Answers that mean no begin with a minus: `-ERR …`, `-USAGE: …`, and of some commands `-ERROR`. */
export function accepted(answer: string): string {
  if (answer.startsWith("-")) throw new EslRefusal(answer);
  return answer;
}

const GONE = /no such channel|invalid (?:session id|uuid)|cannot locate session/i;

/** True when the channel that was asked for is not there (any more). */
export function isGone(error: unknown): boolean {
  // Some commands say no more than `-ERROR`, and have no other reason for it.
  return error instanceof EslRefusal && (error.words === "" || GONE.test(error.words));
}
