import type { Centre } from "../../centre.ts";
import type { Handlers } from "../handlers.ts";

type Names = "listTests" | "getTest" | "saveTest" | "deleteTest";

export const testHandlers = ({ resources: { tests } }: Centre): Handlers<Names> => ({
  listTests: () => tests.list(),
  getTest: ({ name }) => tests.get(name),
  saveTest: ({ name }, { scenario, revision }) => tests.save(name, scenario, revision),
  deleteTest: ({ name }) => tests.delete(name),
});
