import { Anchor, Combobox, Group, Text } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { showFunctions } from "./functions-help.ts";
import type { Suggestion } from "./suggestions.ts";

interface Props {
  readonly suggestions: readonly Suggestion[];
  readonly withFunctions: boolean;
}

/** Suggestions by what they are; each is chosen by its number. */
export function SuggestionList({ suggestions, withFunctions }: Props) {
  const groups = Map.groupBy(suggestions.entries(), ([, { group = "" }]) => group);
  return (
    <>
      <Combobox.Options className="cb-suggestions">
        {[...groups].map(([group, rows]) =>
          group === "" ? (
            rows.map(([index, one]) => <Option key={index} index={index} suggestion={one} />)
          ) : (
            <Combobox.Group key={group} label={group}>
              {rows.map(([index, one]) => (
                <Option key={index} index={index} suggestion={one} />
              ))}
            </Combobox.Group>
          ),
        )}
      </Combobox.Options>
      {withFunctions ? (
        <Combobox.Footer>
          <Anchor
            component="button"
            type="button"
            size="xs"
            // The field keeps the keys until the click has come.
            onMouseDown={(event) => event.preventDefault()}
            onClick={showFunctions}
          >
            {texts.forms.allFunctions}
          </Anchor>
        </Combobox.Footer>
      ) : null}
    </>
  );
}

function Option({ index, suggestion }: { index: number; suggestion: Suggestion }) {
  const { name, detail, help, isCode } = suggestion;
  return (
    <Combobox.Option value={String(index)} aria-label={name}>
      <Group gap="xs" justify="space-between" wrap="nowrap">
        <Text size="sm" {...(isCode ? { className: "cb-mono" } : {})}>
          {name}
        </Text>
        {detail ? (
          <Text size="xs" className="cb-suggestion-more" truncate>
            {detail}
          </Text>
        ) : null}
      </Group>
      {help ? (
        <Text size="xs" className="cb-suggestion-more" lineClamp={2}>
          {help}
        </Text>
      ) : null}
    </Combobox.Option>
  );
}
