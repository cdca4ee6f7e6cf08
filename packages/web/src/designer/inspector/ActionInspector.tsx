import type { Action, Script } from "@cordboard/language";
import { Alert, Divider, Group, Text, TextInput } from "@mantine/core";
import { IconHelp } from "@tabler/icons-react";
import { Suspense, useDeferredValue } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { setLabel } from "../../editor/index.ts";
import { language } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { ActionGlyph } from "../ActionGlyph.tsx";
import { edit, endGesture, inField } from "../edit.ts";
import { errorOf } from "../fields/field-props.ts";
import { problemAt } from "../fields/problem-at.ts";
import { PropertiesForm } from "../fields/lazy.ts";
import { showTab, useDesigner } from "../store.ts";
import { BranchTable } from "./BranchTable.tsx";
import { IdField } from "./IdField.tsx";
import { OwnProblems } from "./OwnProblems.tsx";

interface Props {
  readonly script: Script;
  readonly id: string;
  readonly action: Action;
}

export function ActionInspector({ script, id, action }: Props) {
  const spec = language.specs.get(action.type);
  const problems = useDesigner((state) => state.problems);
  // What is typed is seen in its field first.
  const late = useDeferredValue(script);
  return (
    <>
      <Group wrap="nowrap" gap="sm">
        <ActionGlyph spec={spec} size="large" />
        <div className="cb-grow">
          <Text component="h2" fw={600}>
            {spec?.title ?? action.type}
          </Text>
          <Text size="xs" c="dimmed">
            {spec?.description ?? texts.inspector.unknownType}
          </Text>
        </div>
        {spec ? (
          <IconAction
            name={texts.inspector.help(spec.title)}
            icon={IconHelp}
            onClick={() => showTab("help")}
          />
        ) : null}
      </Group>
      <OwnProblems id={id} problems={problems} />
      <TextInput
        size="sm"
        label={texts.inspector.label}
        placeholder={spec?.title ?? action.type}
        value={action.label ?? ""}
        {...errorOf(problemAt(problems, ["actions", id, "label"]))}
        onBlur={endGesture}
        onChange={(event) => {
          const label = event.currentTarget.value;
          edit((drawing) => setLabel(drawing, id, label), inField(`label:${id}`));
        }}
      />
      <IdField script={script} id={id} />
      <Divider />
      {spec ? (
        <Suspense>
          <PropertiesForm
            script={script}
            id={id}
            spec={spec}
            properties={action.properties ?? {}}
          />
        </Suspense>
      ) : (
        <Alert color="orange">{texts.inspector.unknownType}</Alert>
      )}
      <Divider />
      <BranchTable script={late} id={id} action={late.actions[id] ?? action} spec={spec} />
    </>
  );
}
