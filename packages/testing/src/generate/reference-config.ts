import { OPERATOR_CONFIG_SCHEMA_ID, OperatorConfigFile } from "@cordboard/server";

import { code, fence, page } from "./markdown.ts";
import { propertiesTable, type Shape } from "./schema-tables.ts";

const EXAMPLE = {
  $schema: OPERATOR_CONFIG_SCHEMA_ID,
  asterisk: {
    url: "http://127.0.0.1:8088",
    user: "cordboard",
    password: { env: "ARI_PASSWORD" },
    dialEndpoint: "PJSIP/{number}@trunk",
    soundsDir: "/var/lib/cordboard/sounds",
  },
  speech: {
    services: [
      {
        url: "https://api.openai.com/v1/audio/speech",
        key: { env: "SPEECH_KEY" },
        model: "gpt-4o-mini-tts",
        voices: { de: "nova", "*": "alloy" },
      },
    ],
  },
};

const of = (shape: unknown) => shape as Shape;

/** A table for each section of the operator's configuration. */
export function configPage(): string {
  const { $schema: _, ...sections } = of(OperatorConfigFile).properties ?? {};
  return page(
    "# Configuration",
    `What a server has to know of its surroundings: one JSON file outside of git, given by \`cordboard serve WORKSPACE --config FILE\`. It is read when the server starts; what cannot be used in it ends the start with its place, before anything is touched. Every section may be left out. Its schema is [config-1.schema.json](config-1.schema.json) (${code(OPERATOR_CONFIG_SCHEMA_ID)}).`,
    fence("json", JSON.stringify(EXAMPLE, null, 2)),
    ...Object.entries(sections).flatMap(([name, section]) => [
      `## ${name}`,
      section.description ?? "",
      propertiesTable(section),
    ]),
  );
}
