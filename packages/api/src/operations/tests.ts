import { Type } from "typebox";

import { SaveTest, TestView } from "../schemas/tests.ts";
import type { Operation } from "./operation.ts";

/** The workspace's scenarios: tests of scripts. */
export const testsOperations = {
  listTests: {
    method: "GET",
    path: "/api/tests",
    permission: "look",
    summary: "All scenarios of the workspace",
    answer: Type.Array(TestView),
  },
  getTest: {
    method: "GET",
    path: "/api/tests/:name",
    permission: "look",
    summary: "A scenario",
    answer: TestView,
  },
  saveTest: {
    method: "PUT",
    path: "/api/tests/:name",
    permission: "draw",
    summary: "Save a scenario in tests/NAME.json",
    body: SaveTest,
    answer: TestView,
  },
  deleteTest: {
    method: "DELETE",
    path: "/api/tests/:name",
    permission: "draw",
    summary: "Delete a scenario, and the transcript that is kept beside it",
  },
} as const satisfies { readonly [name: string]: Operation };
