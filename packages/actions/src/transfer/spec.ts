import { DEFAULT_BRANCH, defineAction, ERROR_BRANCH, seconds, template } from "@cordboard/language";
import { Type } from "typebox";

import { EXTENSION_WARNING } from "../extensions.ts";

export const spec = defineAction({
  type: "Transfer",
  title: "Transfer",
  description: "Calls a number outside and connects the caller with whoever answers.",
  group: "Call",
  icon: "phone-outgoing",
  needs: "voice",
  traits: { fails: "audibly" },
  properties: Type.Object(
    {
      destination: template({
        title: "Destination",
        holds: "phone",
        description: "A number in any written form, or an extension of up to six digits.",
        maxLength: 200,
      }),
      callerId: Type.Optional(
        template({
          title: "Caller ID",
          holds: "phone",
          rare: true,
          description: "The number that the other side sees. The one that was called by default.",
          default: "{call.dnis}",
          maxLength: 200,
        }),
      ),
      timeoutSec: Type.Optional(
        seconds({
          title: "Ring for (seconds)",
          description: "Then it counts as not answered.",
          minimum: 5,
          maximum: 120,
          default: 30,
        }),
      ),
      hears: Type.Optional(
        Type.Enum(["ringback", "music"], {
          title: "Caller hears",
          description: "While it rings: a ringing tone, or hold music.",
          default: "ringback",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: () => [
    { ...DEFAULT_BRANCH, description: "They talked, and the other side has hung up." },
    { name: "Busy", description: "The number is busy, or somebody declined the call." },
    { name: "NoAnswer", description: "Nobody answered in time." },
    { name: "Invalid", description: "The number cannot be dialled, or there is none like it." },
    ERROR_BRANCH,
  ],
  summary: ({ destination }) => destination || "?",
  errors: [
    { code: "no-voice-path", meaning: "Nobody is on the line." },
    { code: "queued", meaning: "The contact is in a queue, or with an agent." },
    {
      code: "transfer-failed",
      meaning: "The network has no line free, or the two could not be joined.",
    },
  ],
  warnings: [EXTENSION_WARNING],
});
