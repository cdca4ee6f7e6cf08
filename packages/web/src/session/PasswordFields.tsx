import { MIN_PASSWORD, passwordMistake } from "@cordboard/api";
import { PasswordInput } from "@mantine/core";

import { texts } from "../texts/index.ts";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What others know of the person. */
  readonly words: readonly string[];
  /** It may be left empty; says what then. */
  readonly isOptional?: string;
}

/** Whether a password can be sent. */
export const isGood = (password: string, words: readonly string[]): boolean =>
  passwordMistake(password, words) === null;

/** A new password; what is wrong with it is said as it is typed. */
export function NewPasswordField({ label, value, onChange, words, isOptional }: Props) {
  const mistake = value === "" ? null : passwordMistake(value, words);
  return (
    <PasswordInput
      label={label}
      description={[texts.session.rules(MIN_PASSWORD), isOptional].join(" ")}
      autoComplete="new-password"
      required={isOptional === undefined}
      visibilityToggleButtonProps={{ "aria-label": texts.session.showPassword }}
      error={mistake === null ? null : texts.session.mistakes[mistake]}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
