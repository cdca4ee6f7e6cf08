import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { endGesture } from "../edit.ts";
import { useCheckedProblem, useWrite } from "./field-context.ts";
import { defaultText, errorOf, nameOf, type FieldProps } from "./field-props.ts";
import { languageName, languageNames } from "./languages.ts";
import { SuggestInput } from "./SuggestInput.tsx";
import { suggestNames } from "./suggestions.ts";

/** A language that is spoken; any tag can be typed. */
export function LanguageField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  return (
    <LanguageInput
      label={nameOf(props)}
      description={schema.description}
      required={required}
      {...errorOf(useCheckedProblem(props))}
      value={defaultText(value)}
      onType={(tag) => write(path, tag === "" && !required ? undefined : tag, "typing")}
    />
  );
}

type InputProps = Omit<Parameters<typeof SuggestInput>[0], "suggest" | "offers" | "onLeave">;

export function LanguageInput(props: InputProps) {
  const recorded = useWorkspace(({ workspace }) => workspace?.prompts);
  const name = languageName(props.value);
  return (
    <SuggestInput
      {...props}
      description={
        name === undefined ? props.description : texts.forms.named(name, props.description)
      }
      suggest={suggestNames(languageNames(Object.keys(recorded ?? {})))}
      offers="names"
      onLeave={endGesture}
    />
  );
}
