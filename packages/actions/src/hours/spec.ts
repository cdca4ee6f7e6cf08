import {
  branchList,
  defineAction,
  ERROR_BRANCH,
  FALLBACK_BRANCH,
  resource,
  say,
} from "@cordboard/language";
import { Type } from "typebox";

const OUTCOMES = [
  { name: "Open", description: "It is open." },
  { name: "Closed", description: "It is closed." },
  { name: "Holiday", description: "It is a holiday, and closed." },
];

export const spec = defineAction({
  type: "Hours",
  title: "Hours",
  description: "Goes different ways when it is open, closed, or a holiday.",
  group: "Logic",
  icon: "clock-hour-9",
  traits: { takes: "no-time" },
  properties: Type.Object(
    {
      hours: resource({ title: "Hours", description: "Of the workspace.", resource: "hours" }),
      overrides: Type.Optional(
        branchList({
          title: "Overrides with a way of their own",
          description: "Others count as open or closed, as they say.",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  branches: ({ overrides }) => [
    ...OUTCOMES,
    ...(overrides ?? []).map((name) => ({ name, description: say`The override ${name} holds.` })),
    FALLBACK_BRANCH,
    ERROR_BRANCH,
  ],
  summary: ({ hours }) => say`hours ${hours ?? "?"}`,
  problems: {
    "override-branch-taken": {
      severity: "error",
      title: "An override with the name of another branch",
      help: "Rename the override in the hours: Open, Closed, Holiday, Default and Error mean something else.",
    },
  },
  check({ overrides = [] }) {
    const taken = ["Open", "Closed", "Holiday", "Default", "Error"];
    return overrides.flatMap((name, index) =>
      taken.includes(name) || overrides.indexOf(name) < index
        ? [
            {
              code: "override-branch-taken",
              message: say`There is a branch ${name} already.`,
              path: ["overrides", index],
            },
          ]
        : [],
    );
  },
  errors: [
    {
      code: "unknown-hours",
      meaning: "The workspace has no such hours, or there is a mistake in them.",
    },
  ],
});
