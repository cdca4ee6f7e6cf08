import type { ResourceKind } from "@cordboard/language";
import { Autocomplete } from "@mantine/core";

import { useWorkspace } from "../../workspace-store.ts";
import { endGesture } from "../edit.ts";
import { useScript } from "../store.ts";
import { defaultText, nameOf, placeholderOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

/** The name of something in the workspace: chosen from what is there, or typed for what will be. */
export function ResourceField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const { workspace, scripts } = useWorkspace();
  const language = useScript()?.language ?? "";
  const names: { readonly [kind in ResourceKind]: readonly string[] | undefined } = {
    skill: workspace?.skills.map(({ name }) => name),
    prompt: workspace?.prompts[language],
    script: scripts?.map(({ name }) => name),
    hours: Object.keys(workspace?.hours ?? {}),
  };
  const kind = schema.ui && "resource" in schema.ui ? schema.ui.resource : undefined;
  return (
    <Autocomplete
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      placeholder={placeholderOf(schema)}
      required={required}
      data={[...((kind && names[kind]) ?? [])]}
      value={defaultText(value)}
      error={problem?.message}
      onBlur={endGesture}
      onChange={(typed) => write(path, typed === "" && !required ? undefined : typed, "typing")}
    />
  );
}
