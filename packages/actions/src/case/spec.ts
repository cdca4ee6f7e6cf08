import {
  cases,
  DEFAULT_BRANCH,
  defineAction,
  ERROR_BRANCH,
  errorOf,
  expression,
  FORBIDDEN_NAMES,
  say,
  type ActionProblem,
} from "@cordboard/language";
import { Type } from "typebox";

const TAKEN: ReadonlySet<string> = new Set([
  DEFAULT_BRANCH.name,
  ERROR_BRANCH.name,
  ...FORBIDDEN_NAMES,
]);

export const spec = defineAction({
  type: "Case",
  title: "Case",
  description: "Compares a value with several others, and has a branch for each.",
  group: "Logic",
  icon: "arrows-split",
  traits: { takes: "no-time" },
  properties: Type.Object(
    {
      value: expression({
        title: "Value",
        description: "An expression; what it gives is compared with each case.",
        result: "any",
      }),
      cases: cases({ title: "Cases", description: "One branch each." }),
    },
    { additionalProperties: false },
  ),
  branches: ({ value, cases: rows }) => [
    ...(rows ?? []).map((row) => ({
      name: row.branch,
      description: say`The value is ${row.value}.`,
      label: row.label,
    })),
    {
      ...DEFAULT_BRANCH,
      description: "The value is that of no case, or of one that is not linked.",
    },
    errorOf([value]),
  ],
  summary: ({ value, cases: rows }) =>
    `${value ?? "?"} [${(rows ?? []).map((row) => row.value).join(" ")}]`,
  problems: {
    "case-twice": {
      severity: "error",
      title: "Two cases for the same value",
      help: "Only the first would ever be taken: remove or change one of them.",
    },
    "case-branch-twice": {
      severity: "error",
      title: "Two cases with the same branch name",
      help: "Give each case a branch of its own; two branches may lead to the same action.",
    },
    "case-branch-taken": {
      severity: "error",
      title: "A case whose branch has a name that is taken",
      help: "Default and Error mean something else, and some names could do harm inside a program: choose another one.",
    },
  },
  check({ cases: rows }) {
    return rows.flatMap(({ value, branch }, index): ActionProblem[] => {
      const before = rows.slice(0, index);
      const path = ["cases", index] as const;
      return [
        ...(before.some((other) => String(other.value) === String(value))
          ? [
              {
                code: "case-twice",
                message: say`There are two cases for ${JSON.stringify(value)}.`,
                path: [...path, "value"],
              },
            ]
          : []),
        ...(before.some((other) => other.branch === branch)
          ? [
              {
                code: "case-branch-twice",
                message: say`Two cases have the branch ${branch}.`,
                path: [...path, "branch"],
              },
            ]
          : []),
        ...(TAKEN.has(branch)
          ? [
              {
                code: "case-branch-taken",
                message: say`A case cannot have the branch ${branch}.`,
                path: [...path, "branch"],
              },
            ]
          : []),
      ];
    });
  },
});
