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
  const workspace = useWorkspace((state) => state.workspace);
  const language = useScript()?.language ?? "";
  const names =
    schema.ui?.kind === "resource" && schema.ui.resource === "skill"
      ? workspace?.skills.map(({ name }) => name)
      : workspace?.prompts[language];
  return (
    <Autocomplete
      size="sm"
      label={nameOf(props)}
      description={schema.description}
      placeholder={placeholderOf(schema)}
      required={required}
      data={[...(names ?? [])]}
      value={defaultText(value)}
      error={problem?.message}
      onBlur={endGesture}
      onChange={(typed) => write(path, typed === "" && !required ? undefined : typed, "typing")}
    />
  );
}
