import {
  args,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  resource,
  results,
  say,
} from "@cordboard/language";
import { Type } from "typebox";

export const spec = defineAction({
  type: "Aiagent",
  title: "AI agent",
  description: "Hands the caller to an AI agent of the workspace, until it is done.",
  group: "Call",
  icon: "robot",
  needs: "voice",
  traits: { fails: "audibly" },
  properties: Type.Object(
    {
      agent: resource({
        title: "AI agent",
        description: "One of the workspace that is a stream.",
        resource: "ai-agent",
      }),
      parameters: Type.Optional(
        args({ title: "Parameters", description: "What it is told of the call." }),
      ),
      results: Type.Optional(
        results({ title: "Results", description: "What of the things that it found out is kept." }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [
    { ...DEFAULT_BRANCH, description: "It has said all there was to say." },
    { name: "Handover", description: "It wants a person to go on." },
    ERROR_BRANCH,
  ],
  summary: ({ agent }) => say`AI agent ${agent ?? "?"}`,
  errors: [
    { code: "no-voice-path", meaning: "Nobody is on the line." },
    { code: "queued", meaning: "The contact is in a queue, or with an agent." },
    {
      code: "unknown-ai-agent",
      meaning: "The workspace has no AI agent of this name that is a stream.",
    },
    {
      code: "ai-agent-unreachable",
      meaning: "It is not there, refused the connection, or may not be asked.",
    },
    { code: "ai-agent-failed", meaning: "It broke off, or said what nobody understands." },
    { code: "stream-interrupted", meaning: "The call server was restarted while they talked." },
    { code: "telephony-failed", meaning: "The telephony server could not connect them." },
    { code: "not-supported", meaning: "The telephony server has no streams." },
    { code: "wrong-kind", meaning: "A result does not fit the variable it is for." },
  ],
});
