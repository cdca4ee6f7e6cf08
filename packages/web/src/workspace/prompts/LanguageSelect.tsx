import { Select } from "@mantine/core";

import { languageNames } from "../../designer/fields/languages.ts";
import { texts } from "../../texts/index.ts";

interface Props {
  readonly value: string;
  /** Those of the library come first. */
  readonly languages: readonly string[];
  readonly readOnly?: boolean;
  readonly onChange: (language: string) => void;
}

export function LanguageSelect({ value, languages, readOnly = false, onChange }: Props) {
  return (
    <Select
      label={texts.prompts.language}
      searchable
      allowDeselect={false}
      readOnly={readOnly}
      data={languageNames([...languages, value]).map(({ name, detail }) => ({
        value: name,
        label: typeof detail === "string" ? `${name} · ${detail}` : name,
      }))}
      value={value}
      onChange={(language) => onChange(language ?? value)}
    />
  );
}
