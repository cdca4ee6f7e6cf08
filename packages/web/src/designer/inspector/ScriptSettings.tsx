import type { Script } from "@cordboard/language";
import { Divider, Text, Textarea, TextInput } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { edit, endGesture } from "../edit.ts";
import { problemAt } from "../fields/problem-at.ts";
import { useDesigner } from "../store.ts";
import { TimeZoneField } from "./TimeZoneField.tsx";
import { Variables } from "./Variables.tsx";

/** The script itself: what it is called, and what it speaks. */
export function ScriptSettings({ script }: { readonly script: Script }) {
  const problems = useDesigner((state) => state.problems);
  const set = (key: "name" | "description" | "language" | "timeZone", value: string) =>
    edit(({ [key]: _before, ...rest }) => {
      const kept = key === "description" && value === "" ? {} : { [key]: value };
      return { ...rest, ...kept } as Script;
    }, `script:${key}`);
  const error = (key: string) => problemAt(problems, [key])?.message;
  return (
    <>
      <Text component="h2" fw={600}>
        {texts.settings.title}
      </Text>
      <TextInput
        size="sm"
        label={texts.settings.name}
        maxLength={64}
        value={script.name}
        error={error("name")}
        onBlur={endGesture}
        onChange={(event) => set("name", event.currentTarget.value)}
      />
      <Textarea
        size="sm"
        label={texts.settings.description}
        autosize
        minRows={2}
        maxLength={2000}
        value={script.description ?? ""}
        error={error("description")}
        onBlur={endGesture}
        onChange={(event) => set("description", event.currentTarget.value)}
      />
      <TextInput
        size="sm"
        label={texts.settings.language}
        description={texts.settings.languageHelp}
        maxLength={35}
        value={script.language}
        error={error("language")}
        onBlur={endGesture}
        onChange={(event) => set("language", event.currentTarget.value)}
      />
      <TimeZoneField
        value={script.timeZone}
        error={error("timeZone")}
        onChange={(value) => set("timeZone", value)}
      />
      <Divider />
      <Variables script={script} problems={problems} />
    </>
  );
}
