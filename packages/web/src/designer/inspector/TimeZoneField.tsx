import { Autocomplete } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";

const ZONES = Intl.supportedValuesOf("timeZone");

interface Props {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

export function TimeZoneField({ value, error, onChange }: Props) {
  return (
    <Autocomplete
      size="sm"
      label={texts.settings.timeZone}
      data={ZONES}
      limit={50}
      maxLength={64}
      value={value}
      error={error}
      onChange={onChange}
      onBlur={endGesture}
    />
  );
}
