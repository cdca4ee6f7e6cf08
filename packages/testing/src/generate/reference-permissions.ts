import { actorOf, may, OPERATIONS, PERMISSIONS, type Actor, type Operation } from "@cordboard/api";

import { code, page, table } from "./markdown.ts";

const ANNA = "anna";

/** Everybody who can ask, and whom they ask about where the operation's path names an agent. */
const WHO: readonly (readonly [title: string, actor: Actor, about: string])[] = [
  ["Nobody", actorOf("nobody"), ANNA],
  ["Agent", actorOf("agent", ANNA), ANNA],
  ["Agent, of another", actorOf("agent", ANNA), "ben"],
  ["Supervisor", actorOf("supervisor", "eva"), ANNA],
  ["Admin", actorOf("admin", "ada"), ANNA],
  ["Service token", actorOf("service"), ANNA],
];

/** Who may do what: each operation for each role. */
export function permissionsPage(): string {
  const operations = Object.entries<Operation>(OPERATIONS);
  return page(
    "# Permissions",
    "Each operation of the REST interface needs one permission, and each role has some. It is checked in one place before anything of a request is read; where it is missing the answer is 401 to whoever is not signed in, and 403 to everybody else. How people and programs sign in: [Sign-in](../guides/sign-in.md).",
    "While nobody has a password and the server can be reached from its own machine only, whoever comes is an admin.",
    table(
      ["Permission", "What it is for"],
      Object.entries(PERMISSIONS).map(([name, meaning]) => [code(name), meaning]),
    ),
    "An agent has `schedule` only where their record allows `schedule-callbacks`.",
    "## Operations",
    table(
      ["Operation", "", "Permission", ...WHO.map(([title]) => title)],
      operations.map(([name, { method, path, permission }]) => [
        code(name),
        code(`${method} ${path}`),
        code(permission),
        ...WHO.map(([, actor, about]) =>
          may(actor, permission, path.includes(":id") ? about : undefined) ? "yes" : "",
        ),
      ]),
    ),
  );
}
