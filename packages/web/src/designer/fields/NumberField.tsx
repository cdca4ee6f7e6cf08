import { TextInput } from "@mantine/core";

import { endGesture } from "../edit.ts";
import { defaultText, errorOf, nameOf, placeholderOf, type FieldProps } from "./field-props.ts";
import { useFieldProblem, useWrite } from "./field-context.ts";
import { useTyped } from "./use-typed.ts";

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;
const read = (text: string) => (NUMBER.test(text.trim()) ? Number(text) : text);
const READING = { show: defaultText, read };

/** A number. What is none, or out of range, is kept and said to be wrong, not changed behind one's back. */
export function NumberField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useFieldProblem(path);
  const typed = useTyped(value, READING);
  const { minimum = -Infinity, maximum = Infinity, default: byDefault } = schema;
  const step = (by: number) => {
    const from = [value, byDefault, schema.minimum, 0].find((one) => typeof one === "number") ?? 0;
    write(path, Math.min(maximum, Math.max(minimum, from + by)), "typing");
  };
  return (
    <TextInput
      size="sm"
      inputMode="numeric"
      label={nameOf(props)}
      description={schema.description}
      placeholder={placeholderOf(schema)}
      required={required}
      value={typed.text}
      {...errorOf(problem)}
      onChange={(event) => write(path, typed.type(event.currentTarget.value), "typing")}
      onKeyDown={(event) => {
        const by = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        step(by);
      }}
      onBlur={() => {
        typed.leave();
        endGesture();
      }}
    />
  );
}
