import { language } from "@cordboard/actions/specs";
import type { Action } from "@cordboard/language";

/** The text of a script with so many actions: menus in a chain drawn line by line, each with an
 * expression in its prompt and a way some steps back. */
export function largeScript(count: number): string {
  const actions: { [id: string]: Action } = {
    begin: { type: "Begin", branches: { Default: "a-1" } },
  };
  for (let at = 1; at < count - 1; at++) {
    const next = at === count - 2 ? "end" : `a-${at + 1}`;
    actions[`a-${at}`] =
      at % 2 === 0
        ? {
            type: "Play",
            properties: {
              prompts: [{ type: "speech", text: `Number {visits + ${at}}, {call.ani}` }],
            },
            branches: { Default: next },
          }
        : {
            type: "Menu",
            label: `Menu ${at}`,
            properties: {
              prompts: [{ type: "file", file: "welcome" }],
              choices: [{ key: "1" }, { key: "2" }],
            },
            branches: { "1": next, "2": `a-${Math.max(1, at - 6)}`, Default: next },
          };
  }
  actions["end"] = { type: "Hangup" };
  const columns = Math.ceil(Math.sqrt(count));
  return language.format({
    version: 1,
    name: "large",
    mediaType: "phone",
    language: "en-US",
    timeZone: "Europe/Berlin",
    variables: { visits: { type: "number", initial: 0 } },
    actions,
    layout: Object.fromEntries(
      Object.keys(actions).map((id, index) => [
        id,
        { x: (index % columns) * 304, y: Math.floor(index / columns) * 256 },
      ]),
    ),
  });
}

export function validate(text: string): void {
  const problems = language.check(text).problems.filter(({ severity }) => severity !== "info");
  if (problems.length > 0)
    throw new Error(`The large script has problems: ${problems[0]?.message}`);
}
