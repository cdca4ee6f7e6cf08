import type { VariableDeclaration } from "@cordboard/language";
import type { Value } from "@cordboard/runtime";
import { typedValue } from "@cordboard/simulator";
import { TextInput, UnstyledButton } from "@mantine/core";
import { useState, type KeyboardEvent } from "react";

import { texts } from "../../texts/index.ts";
import { act } from "./run.ts";

interface Props {
  readonly name: string;
  readonly value: Value;
  /** Secret: it is not shown, and not begun from. */
  readonly isMasked: boolean;
  readonly type: VariableDeclaration["type"];
  readonly disabled: boolean;
}

/** A value that becomes a field when it is pressed; Enter sets it, Escape leaves it as it was. */
export function VariableValue({ name, value, isMasked, type, disabled }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <UnstyledButton
        className="cb-value"
        disabled={disabled}
        aria-label={texts.simulator.changeVariable(name, shown(value))}
        onClick={() => setTyped(isMasked ? "" : shown(value))}
      >
        {typeof value === "string" && value === "" ? texts.simulator.empty : shown(value)}
      </UnstyledButton>
    );
  }
  const next = typedValue(typed, type);
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Escape") setTyped(null);
    if (event.key !== "Enter" || next === undefined) return;
    act({ set: { [name]: next } });
    setTyped(null);
  };
  return (
    <TextInput
      size="xs"
      data-autofocus
      ref={(field) => field?.focus()}
      aria-label={texts.simulator.newValue(name)}
      value={typed}
      error={next === undefined ? texts.simulator.notOfType[type] : null}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={() => setTyped(null)}
    />
  );
}

const shown = (value: Value): string => (typeof value === "string" ? value : JSON.stringify(value));
