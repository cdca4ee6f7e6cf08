import { Type } from "typebox";

import { SaveTest, TestView } from "../schemas/tests.ts";
import type { Operation } from "./operation.ts";

/** The workspace's scenarios: tests of scripts. */
export const testsOperations = {
  listTests: {
    method: "GET",
    path: "/api/tests",
    summary: "All scenarios of the workspace",
    answer: Type.Array(TestView),
  },
  getTest: { method: "GET", path: "/api/tests/:name", summary: "A scenario", answer: TestView },
  saveTest: {
    method: "PUT",
    path: "/api/tests/:name",
    summary: "Save a scenario in tests/NAME.json",
    body: SaveTest,
    answer: TestView,
  },
  deleteTest: {
    method: "DELETE",
    path: "/api/tests/:name",
    summary: "Delete a scenario, and the transcript that is kept beside it",
  },
} as const satisfies { readonly [name: string]: Operation };
