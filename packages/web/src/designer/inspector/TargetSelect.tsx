import type { Script } from "@cordboard/language";
import { Group, Select } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";

import { IconAction } from "../../components/IconAction.tsx";
import { connect, disconnect, type LinkStart } from "../../editor/index.ts";
import { texts } from "../../texts/index.ts";
import { namesOf } from "../action-look.ts";
import { goTo } from "../drawing.ts";
import { edit } from "../edit.ts";
import { targetsOf } from "../targets.ts";

interface Props {
  readonly script: Script;
  readonly link: LinkStart;
  readonly name: string;
  /** While the branch is not linked. */
  readonly placeholder: string;
}

/** Where a branch leads: chosen among all actions, and gone to. */
export function TargetSelect({ script, link, name, placeholder }: Props) {
  const to = script.actions[link.from]?.branches?.[link.branch] ?? null;
  const target = to === null ? undefined : script.actions[to];
  const all = targetsOf(script);
  return (
    <Group gap={4} wrap="nowrap">
      <Select
        size="xs"
        flex={1}
        aria-label={name}
        placeholder={placeholder}
        data={target || to === null ? all : [...all, { value: to, label: to }]}
        limit={100}
        value={to}
        error={to !== null && !target}
        searchable
        clearable
        allowDeselect={false}
        onChange={(value) =>
          edit((drawing) =>
            value === null ? disconnect(drawing, link) : connect(drawing, link, value),
          )
        }
      />
      {to !== null && target ? (
        <IconAction
          name={texts.inspector.goThere(namesOf(script).get(to) ?? to)}
          icon={IconArrowRight}
          onClick={() => goTo(to)}
        />
      ) : null}
    </Group>
  );
}
