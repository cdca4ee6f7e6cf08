import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";
import { SuggestInput } from "../fields/SuggestInput.tsx";
import { suggestNames } from "../fields/suggestions.ts";
import { TIME_ZONES } from "../fields/time-zones.ts";

interface Props {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

export function TimeZoneField({ value, error, onChange }: Props) {
  return (
    <SuggestInput
      label={texts.settings.timeZone}
      value={value}
      error={error}
      suggest={suggestNames(TIME_ZONES)}
      offers="names"
      onType={onChange}
      onLeave={endGesture}
    />
  );
}
