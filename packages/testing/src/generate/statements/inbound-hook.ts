import type { Source } from "./statement.ts";

const HOOKS = "packages/server/src/hook/hooks.test.ts";
const CALLS = "packages/server/src/hook.test.ts";
const SYSTEM = "packages/testing/src/system/inbound-hook.test.ts";

export const INBOUND_HOOK: Source = {
  title: "Inbound API call",
  statements: [
    {
      says: "What is known of the caller decides which AI agent or script answers, and with what values.",
      here: "A number's hook is asked; it chooses a script or an AI agent, and sets variables.",
      tests: [
        `${HOOKS}: says which script answers, and with which variables`,
        `${CALLS}: another script answers, by its id`,
        `${CALLS}: an AI agent answers, by its id, where the number has nothing but the hook`,
      ],
    },
    {
      says: "It is switched on for a number, with an address.",
      here: "`points` of cordboard.json name a hook, `hooks` its address; both are checked.",
      tests: [
        "packages/server/src/workspace/load-workspace.test.ts: what cordboard.json names and is not there, and what does not fit together, is told",
      ],
    },
    {
      says: "The question comes when the call rings, and the caller hears it ring until the answer is there.",
      here: "The call is answered by the script, not before.",
      tests: [
        `${SYSTEM}: is asked while the call rings, and again after kill -9; its script answers`,
      ],
    },
    {
      says: "Without an answer in 5 seconds it is asked again; after two more failures the number's own AI agent or script answers.",
      here: "Three tries of 5 seconds each; each is in the journal.",
      tests: [
        `${HOOKS}: that does not answer in 5 s has failed`,
        `${CALLS}: a hook that fails three times changes nothing; each try is in the journal, with its reason`,
      ],
    },
    {
      says: "With nothing bound to the number the call ends.",
      here: "So.",
      tests: [
        "packages/runtime/src/flow/asking.test.ts: ends where the number has no script and %s",
      ],
    },
    {
      says: "The question has `Event`, `SessionId`, `SdkAppId` and in `CallInBound` `AIAgentId`, `IvrId`, `Caller`, `Callee`; an id of 0 is none.",
      here: "So, to the letter; `SessionId` is the contact's id.",
      tests: [
        `${HOOKS}: is told of the call, and what answers it otherwise`,
        `${CALLS}: an AI agent of the number is told to the hook, and answers`,
      ],
    },
    {
      says: "The answer names one of `OverrideAIAgentId` and `OverrideIvrId`, never both, and `Variables` as keys and values.",
      here: "Both at once, unknown ids, values for variables that are none, bad JSON and answers that are too large are failed tries.",
      tests: [
        `${HOOKS}: says which script answers, and with which variables`,
        `${HOOKS}: that answers with %s has failed`,
      ],
    },
    {
      says: "An empty `CallInBound` hangs up.",
      here: "The call is rejected without being answered.",
      tests: [
        `${HOOKS}: that answers with nothing wants the call to be hung up`,
        `${CALLS}: nobody answers where the hook wants it so`,
      ],
    },
  ],
};
