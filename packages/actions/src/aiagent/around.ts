import type { AiAgentSettings, Script } from "@cordboard/language";

/** What the script that answers for an AI agent is called: no script of a workspace has this name. */
export const aiAgentScriptName = (agent: string): string => `(${agent})`;

/**
 * The script that answers a number to which an AI agent is bound that is a stream: answers, hands the caller over, and hangs
 * up; or goes on with the scripts that the settings name for a person who is wanted, and for what goes wrong.
 */
export function aiAgentScript(
  agent: string,
  { stream, onHandover, onError }: AiAgentSettings,
  { language, timeZone }: Pick<Script, "language" | "timeZone">,
): Script {
  const names = stream?.variables ?? [];
  return {
    version: 1,
    name: aiAgentScriptName(agent),
    mediaType: "phone",
    language,
    timeZone,
    variables: Object.fromEntries(names.map((name) => [name, { type: "string", initial: "" }])),
    actions: {
      begin: { type: "Begin", branches: { Default: "agent" } },
      agent: {
        type: "Aiagent",
        label: agent,
        properties: {
          agent,
          parameters: names.map((name) => ({ name, expression: name })),
        },
        branches: { Default: "bye", Handover: "handover", Error: "error" },
      },
      handover: goOn(onHandover),
      error: goOn(onError),
      bye: { type: "Hangup" },
    },
  };
}

const goOn = (script: string | undefined) =>
  script === undefined
    ? { type: "Hangup" }
    : { type: "Runscript", properties: { script }, branches: { Error: "bye" } };
