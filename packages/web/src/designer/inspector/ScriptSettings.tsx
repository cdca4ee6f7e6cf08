import type { Script } from "@cordboard/language";
import { Divider, Text, Textarea, TextInput } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { edit, endGesture } from "../edit.ts";
import { LanguageInput } from "../fields/LanguageField.tsx";
import { problemAt } from "../fields/problem-at.ts";
import { useDesigner } from "../store.ts";
import { Declarations } from "./Declarations.tsx";
import { TimeZoneField } from "./TimeZoneField.tsx";

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
        value={script.description ?? ""}
        error={error("description")}
        onBlur={endGesture}
        onChange={(event) => set("description", event.currentTarget.value)}
      />
      <LanguageInput
        label={texts.settings.language}
        description={texts.settings.languageHelp}
        value={script.language}
        error={error("language")}
        onType={(value) => set("language", value)}
      />
      <TimeZoneField
        value={script.timeZone}
        error={error("timeZone")}
        onChange={(value) => set("timeZone", value)}
      />
      <Divider />
      <Declarations script={script} block="variables" problems={problems} />
      <Declarations script={script} block="parameters" problems={problems} />
    </>
  );
}
