import {
  computed,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  joined,
  say,
  template,
} from "@cordboard/language";
import { Type } from "typebox";

import { callbackFields } from "../callback-fields.ts";
import { EXTENSION_WARNING } from "../extensions.ts";

/** A number as it stands, and what is written behind it: `;ext=12`, `x12`, `ext. 12`, `,12`, `#12`. */
const WITH_EXTENSION = /^([^{}a-z;,#]*\d) ?(?:;ext=|ext\.?|x|,+|#) ?(\d+)$/i;

export const spec = defineAction({
  type: "Callback",
  title: "Callback",
  description:
    "Releases the caller, keeps their place in the queue, and calls them back in their turn.",
  group: "Queue",
  icon: "phone-calling",
  needs: "voice",
  traits: { queue: "needs", fails: "audibly" },
  properties: Type.Object(
    {
      phoneNumber: Type.Optional(
        template({
          title: "Phone number",
          holds: "phone",
          description: "The number to call back. The caller's own by default.",
          default: "{call.ani}",
          maxLength: 200,
        }),
      ),
      callerId: callbackFields.callerId,
      callDelaySec: Type.Optional(
        computed({
          title: "Call delay (seconds)",
          description: "From the agent's accepting to the dialling, 0 to 59.",
          minimum: 0,
          maximum: 59,
          default: 0,
        }),
      ),
      attempts: callbackFields.attempts,
      minutesBetween: callbackFields.minutesBetween,
    },
    { additionalProperties: false },
  ),
  branches: () => [{ ...DEFAULT_BRANCH, voicePath: "gone" }, ERROR_BRANCH],
  summary: ({ phoneNumber, callDelaySec }) =>
    joined([phoneNumber ?? "{call.ani}", ...(callDelaySec ? [say`after ${callDelaySec} s`] : [])]),
  problems: {
    "extension-not-dialled": {
      severity: "warning",
      title: "A number with an extension",
      help: "Leave the extension out: only the number before it is dialled.",
    },
  },
  check({ phoneNumber = "" }) {
    const [, number, extension] = WITH_EXTENSION.exec(phoneNumber) ?? [];
    if (number === undefined || extension === undefined) return [];
    return [
      {
        code: "extension-not-dialled",
        message: say`${JSON.stringify(phoneNumber)} has an extension, which is not dialled.`,
        path: ["phoneNumber"],
        fix: { title: say`Leave the extension out`, value: number },
      },
    ];
  },
  errors: [
    { code: "no-voice-path", meaning: "The caller has already left." },
    { code: "not-queued", meaning: "No agent was requested, or the contact has left the queue." },
    { code: "invalid-number", meaning: "The number cannot be dialled." },
    { code: "agent-accepted", meaning: "An agent has accepted the call in the same moment." },
    { code: "routing-unavailable", meaning: "The contact centre's database did not answer." },
    { code: "call-delay-out-of-range", meaning: "The computed delay is not from 0 to 59." },
  ],
  warnings: [EXTENSION_WARNING],
});
