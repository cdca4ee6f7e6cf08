import { isExpression, RESOURCE_NAME, type ResourceKind } from "@cordboard/language";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { endGesture } from "../edit.ts";
import { useCheckedProblem, useWrite } from "./field-context.ts";
import { defaultText, errorOf, nameOf, placeholderOf, type FieldProps } from "./field-props.ts";
import { ResourceNote } from "./ResourceNote.tsx";
import { RESOURCES, useResources } from "./resources.ts";
import { SuggestInput } from "./SuggestInput.tsx";
import { suggestEither, suggestExpressions, suggestNames, type Suggest } from "./suggestions.ts";
import { useCompletions } from "./use-completions.ts";

const isName = new RegExp(RESOURCE_NAME, "u");

/** Found by the server as well, a little later: what is not there is said below the field at once. */
const NOT_THERE: ReadonlySet<string> = new Set(["S105", "S106", "S107", "S108"]);

/** The name of something in the workspace: chosen from what is there, made in place, or typed for what will be. */
export function ResourceField(props: FieldProps) {
  const { ui } = props.schema;
  return ui && "resource" in ui ? <Picker {...props} kind={ui.resource} /> : null;
}

function Picker({ kind, ...props }: FieldProps & { readonly kind: ResourceKind }) {
  const { schema, value, path, required } = props;
  const write = useWrite();
  const problem = useCheckedProblem(props);
  const all = useResources(kind);
  const text = defaultText(value);
  const set = (typed: string) =>
    write(path, typed === "" && !required ? undefined : typed, "typing");
  const { create } = RESOURCES[kind];
  const isNew = isName.test(text) && !all.some(({ name }) => name === text);
  const names: Suggest = (typed, caret, asked) => [
    ...suggestNames(all)(typed, caret, asked),
    ...(create && isNew
      ? [
          {
            name: texts.forms.create[kind](text),
            choose: () => {
              asking(create(text));
              return undefined;
            },
          },
        ]
      : []),
  ];
  const expressions = suggestExpressions(useCompletions(schema), "template");
  const isComputed = schema.ui?.kind === "computed-resource";
  return (
    <div>
      <SuggestInput
        label={nameOf(props)}
        description={schema.description}
        placeholder={placeholderOf(schema)}
        required={required}
        {...errorOf(problem && NOT_THERE.has(problem.code) ? undefined : problem)}
        value={text}
        suggest={isComputed ? suggestEither(names, expressions) : names}
        offers="names"
        onType={set}
        onLeave={endGesture}
      />
      {isComputed && isExpression(text) ? null : (
        <ResourceNote
          kind={kind}
          label={nameOf(props)}
          name={text}
          known={all.find(({ name }) => name === text)}
          onName={set}
        />
      )}
    </div>
  );
}
