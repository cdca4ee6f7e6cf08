import { VARIABLE_NAME } from "@cordboard/language";

import { addVariable } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { edit, endGesture } from "../edit.ts";
import { useScript } from "../store.ts";
import { useCheckedProblem, useWrite } from "./field-context.ts";
import { defaultText, errorOf, nameOf, type FieldProps } from "./field-props.ts";
import { SuggestInput } from "./SuggestInput.tsx";
import { suggestNames, type Suggest } from "./suggestions.ts";

const isName = new RegExp(VARIABLE_NAME, "u");

/** One of the script's declared variables; a new one is declared in place. */
export function VariableField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const { parameters, variables } = useScript() ?? {};
  const declared = { ...parameters, ...variables };
  const holds = schema.ui?.kind === "variable" ? schema.ui.holds : undefined;
  const fitting = Object.entries(declared)
    .filter(([, { type }]) => holds === undefined || type === holds)
    .map(([name, { type }]) => ({ name, detail: texts.forms.types[type] }));
  const suggest: Suggest = (text, caret, asked) => {
    const type = holds ?? "string";
    const isNew = isName.test(text) && !Object.hasOwn(declared, text);
    return [
      ...suggestNames(fitting)(text, caret, asked),
      ...(isNew
        ? [
            {
              name: texts.forms.declare(text),
              detail: texts.forms.types[type],
              choose: () => {
                edit((script) => addVariable(script, "variables", text, type));
                return undefined;
              },
            },
          ]
        : []),
    ];
  };
  return (
    <SuggestInput
      label={nameOf(props)}
      description={schema.description}
      required={required}
      {...errorOf(useCheckedProblem(props))}
      value={defaultText(value)}
      suggest={suggest}
      offers="names"
      isCode
      onType={(typed) => write(path, typed === "" && !required ? undefined : typed, "typing")}
      onLeave={endGesture}
    />
  );
}
