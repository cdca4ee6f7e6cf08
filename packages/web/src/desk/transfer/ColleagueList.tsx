import { Badge, Group, Radio, ScrollArea, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { useDesk } from "../desk-store.ts";
import { STATUS_COLORS } from "../statuses.ts";
import { isReached } from "../what-now.ts";
import { colleagues } from "./colleagues.ts";
import type { Target } from "./target.ts";

interface Props {
  /** Who transfers. */
  readonly own: string;
  readonly to: Target | null;
  readonly onChoose: (to: Target) => void;
}

/** Colleagues with what they do now; who cannot be reached now cannot be chosen. */
export function ColleagueList({ own, to, onChoose }: Props) {
  const agents = useDesk((state) => state.agents) ?? [];
  const [search, setSearch] = useState("");
  const found = colleagues(agents, own, search);
  return (
    <Stack gap="sm">
      <TextInput
        data-autofocus
        aria-label={texts.deskTransfer.search}
        placeholder={texts.deskTransfer.search}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <ScrollArea h={208} type="auto">
        {found.length === 0 ? (
          <Text size="sm" c="dimmed">
            {search === "" ? texts.deskTransfer.alone : texts.deskTransfer.nobodyFound}
          </Text>
        ) : null}
        <Radio.Group
          aria-label={texts.deskTransfer.kinds.agent}
          value={to && "agent" in to ? to.agent : null}
          onChange={(agent) => onChoose({ agent })}
        >
          <Stack gap={4}>
            {found.map((colleague) => {
              const { id, name, extension, status, skills } = colleague;
              return (
                <Radio.Card key={id} value={id} p="xs" disabled={!isReached(colleague)}>
                  <Group justify="space-between" wrap="nowrap">
                    <Group gap="sm" wrap="nowrap">
                      <Radio.Indicator disabled={!isReached(colleague)} />
                      <div>
                        <Text size="sm" fw={500}>
                          {[name, extension].filter(Boolean).join(" · ")}
                        </Text>
                        <Text size="xs" c="dimmed">
                          {skills.map((skill) => skill.name).join(", ")}
                        </Text>
                      </div>
                    </Group>
                    <Badge variant="light" color={STATUS_COLORS[status]} tt="none" fw={500}>
                      {texts.deskPage.statuses[status]}
                    </Badge>
                  </Group>
                </Radio.Card>
              );
            })}
          </Stack>
        </Radio.Group>
      </ScrollArea>
    </Stack>
  );
}
