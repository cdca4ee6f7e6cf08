/** One question that a receiver is asked, and how it is meant to take it. */
export interface HookCase {
  readonly title: string;
  /** What to do where it fails. */
  readonly help: string;
  readonly caller?: string;
  readonly callee?: string;
  /** How the request is spoiled: then it has to be refused, with 4xx. */
  readonly forged?: "secret" | "unsigned" | "old" | "body";
  /** Asked so often at the same time. Default 1. */
  readonly times?: number;
  /** Asked a second time, with the same message: the answer has to be the same. */
  readonly again?: true;
}

const TRUST = "Check the signature before anything else, and answer 401 where it does not fit:";

/** What `cordboard hook-test` asks. */
export const HOOK_CASES: readonly HookCase[] = [
  { title: "a call", help: 'Answer 200 with { "CallInBound": { … } }.' },
  {
    title: "a withheld number",
    caller: "",
    help: "Caller is empty then: let what is bound to the number answer, or choose something.",
  },
  {
    title: "a caller nobody knows",
    caller: "+99900000000000",
    help: "Answer without an override: what is bound to the number answers then.",
  },
  {
    title: "a number that is not yours",
    callee: "+99911111111111",
    help: "Answer without an override, or with {} to have it hung up.",
  },
  {
    title: "long, but legal",
    caller: "anonymous.caller.of.a.foreign.exchange@".padEnd(128, "x"),
    help: "Caller is what the switch presents: any text.",
  },
  {
    title: "the same message twice",
    again: true,
    help: "Tries have the same webhook-id: the second one needs the same answer.",
  },
  {
    title: "20 calls at once",
    times: 20,
    help: "Each has to be answered within 5 s: look at what calls wait for in your program.",
  },
  { title: "a wrong signature", forged: "secret", help: `${TRUST} somebody else has signed it.` },
  { title: "no signature", forged: "unsigned", help: `${TRUST} nobody has signed it.` },
  {
    title: "a changed body",
    forged: "body",
    help: `${TRUST} it is made of the body, byte by byte.`,
  },
  {
    title: "a message of ten minutes ago",
    forged: "old",
    help: "Refuse a webhook-timestamp that is more than five minutes off: somebody has kept the message.",
  },
];
