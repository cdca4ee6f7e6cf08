import { expect, test } from "vitest";

import { language } from "../specs.ts";
import { aiAgentScript } from "./around.ts";

const CENTRE = { language: "en-US", timeZone: "Etc/UTC" };
const stream = { url: "wss://agent.example.com/", variables: ["name"] };

test.each([
  ["alone", { id: 1, stream }],
  ["with scripts to go on with", { id: 1, stream, onHandover: "person", onError: "sorry" }],
])("the script around an AI agent, %s, is one without errors", (_, settings) => {
  const { problems } = language.check(JSON.stringify(aiAgentScript("robot", settings, CENTRE)));
  const errors = problems.filter(({ severity, code }) => severity === "error" && code !== "L0204");
  expect(errors.map(({ message }) => message).filter((text) => !text.includes("(robot)"))).toEqual(
    [],
  );
});
