/** What each system variable means; the generator fails when one is missing. */
export const MEANINGS: { readonly [variable: string]: string } = {
  "call.contactId": "The contact's id: one from the first ring to the end, callback included.",
  "call.ani": "The caller's number as the network presents it; empty when it is withheld.",
  "call.dnis": "The number that was dialled.",
  "call.direction": "`inbound`.",
  "call.startedAt": "When the call came in.",
  "call.language": "The script's language, such as `en-US`.",
  "call.voicePath": "Whether somebody is on the line who can hear the script.",
  "queue.skill": "The skill whose queue the contact is in, or was in last.",
  "queue.position": "Position in queue, from 1.",
  "queue.waitedSec": "Whole seconds since the contact entered the queue.",
  "queue.estimatedWaitSec": "Estimated seconds until an agent is free.",
  "queue.state":
    "`none`, `queued`, `offered`, `connected`, `callback-waiting`, `callback-offered` or `callback-dialling`. Before the contact is in a queue of its own, `callback-waiting` says that an earlier call of the same number waits for its callback.",
  "agent.id": "The agent who has the contact; empty before.",
  "agent.name": "Their name.",
  "error.code": "Why the last action that ended in Error did; see [Errors](errors.md).",
  "error.message": "The same in words.",
  "error.action": "The id of that action.",
};

/** A contact to compute the examples with. */
export const EXAMPLE_VALUES = {
  call: {
    contactId: "c-1",
    ani: "+12025550123",
    dnis: "+12025550100",
    direction: "inbound",
    startedAt: new Date("2026-03-02T14:05:00Z"),
    language: "en-US",
    voicePath: true,
  },
  queue: {
    skill: "support",
    position: 3,
    waitedSec: 95,
    estimatedWaitSec: null,
    state: "queued",
  },
  agent: { id: "", name: "" },
  error: { code: "", message: "", action: "" },
};

export const EXAMPLES: readonly (readonly [title: string, expressions: readonly string[]])[] = [
  [
    "Numbers",
    ["level + 1", "level * 1.5", "level / 2", "level % 2", "7 / 2", "int(queue.waitedSec / 60)"],
  ],
  [
    "Comparing and deciding",
    [
      "level >= 3 && vip",
      "level < 3 || !vip",
      'name == "Ada"',
      'call.ani in ["+12025550123", "+12025550124"]',
      'queue.position > 2 ? "long" : "short"',
      "queue.estimatedWaitSec == null",
    ],
  ],
  [
    "Text",
    [
      'name + "!"',
      '"Level " + string(level)',
      "size(name)",
      'call.ani.startsWith("+1")',
      'call.ani.endsWith("23")',
      'name.contains("d")',
      'call.ani.matches("^[+]1202")',
      "call.ani.substring(2, 5)",
      "name.upperAscii()",
    ],
  ],
  [
    "Times",
    [
      'call.startedAt.getHours("America/New_York")',
      "call.startedAt.getHours()",
      "call.startedAt.getDayOfWeek()",
      'call.startedAt < timestamp("2026-07-01T00:00:00Z")',
    ],
  ],
];

export const TEXT_EXAMPLES: readonly string[] = [
  "Hello {name}.",
  "You are number {queue.position} in the queue.",
  "{vip ? 'Welcome back' : 'Welcome'}, {name}.",
  "Braces: {{like these}}.",
  "Estimated: {queue.estimatedWaitSec} seconds.",
];
