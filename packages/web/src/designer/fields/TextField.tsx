import { Textarea, TextInput } from "@mantine/core";

import { endGesture } from "../edit.ts";
import { nameOf, placeholderOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";

const LONG = 500;

/** Text, with or without expressions; a number where the field may hold either. */
export function TextField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const { kind } = schema.ui ?? {};
  const text = value === undefined ? "" : typeof value === "string" ? value : JSON.stringify(value);
  const set = (typed: string) => {
    const empty = typed === "" && !required;
    write(path, empty ? undefined : kind === "computed" ? numberOrText(typed) : typed, "typing");
  };
  const shared = {
    size: "sm",
    label: nameOf(props),
    description: schema.description,
    placeholder: placeholderOf(schema),
    required,
    value: text,
    error: problem?.message,
    onBlur: endGesture,
    ...(kind === "expression" || kind === "computed" ? { classNames: { input: "cb-mono" } } : {}),
  };
  return kind === "template" && (schema.maxLength ?? LONG) >= LONG ? (
    <Textarea
      {...shared}
      autosize
      minRows={2}
      maxRows={8}
      onChange={(event) => set(event.currentTarget.value)}
    />
  ) : (
    <TextInput {...shared} onChange={(event) => set(event.currentTarget.value)} />
  );
}

const numberOrText = (typed: string): number | string =>
  /^-?\d+$/.test(typed) ? Number(typed) : typed;
