import { endGesture } from "../edit.ts";
import { useCheckedProblem, useWrite } from "./field-context.ts";
import { defaultText, errorOf, nameOf, placeholderOf, type FieldProps } from "./field-props.ts";
import { PhoneNote } from "./PhoneNote.tsx";
import { SuggestInput } from "./SuggestInput.tsx";
import { suggestEither, suggestExpressions, suggestNames } from "./suggestions.ts";
import { TIME_ZONES } from "./time-zones.ts";
import { useCompletions } from "./use-completions.ts";

const LONG = 500;

/** An expression, or text with expressions in it; a number where the field may hold either. */
export function ExpressionField(props: FieldProps) {
  const { schema, value, path, required } = props;
  const { ui } = schema;
  const write = useWrite();
  const problem = useCheckedProblem(props);
  const expressions = suggestExpressions(
    useCompletions(schema),
    ui?.kind === "expression" ? "expression" : "template",
  );
  const holds = ui?.kind === "template" ? ui.holds : undefined;
  const isZone = holds === "time-zone";
  const isProse = ui?.kind === "template" && holds === undefined;
  const text = defaultText(value);
  const set = (typed: string) => {
    const empty = typed === "" && !required;
    const written = ui?.kind === "computed" ? numberOrText(typed) : typed;
    write(path, empty ? undefined : written, "typing");
  };
  return (
    <div>
      <SuggestInput
        label={nameOf(props)}
        description={schema.description}
        placeholder={placeholderOf(schema)}
        required={required}
        {...errorOf(problem)}
        value={text}
        suggest={isZone ? suggestEither(suggestNames(TIME_ZONES), expressions) : expressions}
        offers={isZone ? "names" : "parts"}
        isCode={ui?.kind === "expression" || ui?.kind === "computed"}
        multiline={isProse && (schema.maxLength ?? LONG) >= LONG}
        onType={set}
        onLeave={endGesture}
      />
      {holds === "phone" ? <PhoneNote text={text} /> : null}
    </div>
  );
}

const numberOrText = (typed: string): number | string =>
  /^-?\d+$/.test(typed) ? Number(typed) : typed;
