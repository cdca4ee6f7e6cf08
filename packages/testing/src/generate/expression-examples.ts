/** Of the operators; the examples of functions stand beside the functions. */
export const EXAMPLES: readonly (readonly [title: string, expressions: readonly string[]])[] = [
  ["Numbers", ["level + 1", "level * 1.5", "level / 2", "level % 2", "7 / 2"]],
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
  ["Joining text", ['name + "!"', '"red,green".split(",")[1]']],
];

export const TEXT_EXAMPLES: readonly string[] = [
  "Hello {name}.",
  "You are number {queue.position} in the queue.",
  "{vip ? 'Welcome back' : 'Welcome'}, {name}.",
  "Braces: {{like these}}.",
  "It is {now.formatTime(call.language)}.",
  "Estimated: {queue.estimatedWaitSec} seconds.",
];
