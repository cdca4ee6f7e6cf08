import type { HoursView } from "@cordboard/api";
import { hoursAt } from "@cordboard/language";
import { Badge, Button, Paper, Stack, Table, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { client } from "../../client.ts";
import { navigate, workspacePath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { Link } from "../Link.tsx";
import { NameDialog } from "../NameDialog.tsx";
import { PageHead } from "../PageHead.tsx";
import { loadResources } from "../resources.ts";
import { StateBadge } from "./StateBadge.tsx";
import { useMinute } from "./use-minute.ts";

export function HoursTable({ all }: { readonly all: readonly HoursView[] }) {
  const [creating, setCreating] = useState(false);
  const words = texts.workspace.hours;
  return (
    <Stack gap="lg">
      <PageHead title={words.title} lead={words.lead}>
        <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
          {words.create}
        </Button>
      </PageHead>
      <Paper withBorder p="xs">
        {all.length === 0 ? (
          <Text c="dimmed" p="md">
            {words.none}
          </Text>
        ) : (
          <Table verticalSpacing="sm" highlightOnHover aria-label={words.title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.name}</Table.Th>
                <Table.Th>{words.timeZone}</Table.Th>
                <Table.Th>{texts.workspace.uses.title}</Table.Th>
                <Table.Th>{words.now}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {all.map((one) => (
                <Line key={one.name} {...one} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </Paper>
      {creating ? (
        <NameDialog
          title={words.create}
          action={texts.workspace.name.create}
          onClose={() => setCreating(false)}
          onName={async (name) => {
            await client.createHours({ name });
            await loadResources();
            navigate(workspacePath("hours", name));
          }}
        />
      ) : null}
    </Stack>
  );
}

function Line({ name, hours, problems, uses }: HoursView) {
  const now = useMinute();
  const isUsable = hours !== null && !problems.some(({ severity }) => severity === "error");
  const scripts = new Set(uses.map(({ script }) => script)).size;
  return (
    <Table.Tr>
      <Table.Td>
        <Link to={workspacePath("hours", name)} fw={600}>
          {name}
        </Link>
        <Text size="xs" c="dimmed">
          {hours?.description}
        </Text>
      </Table.Td>
      <Table.Td>{hours?.timeZone}</Table.Td>
      <Table.Td>{texts.workspace.uses.scripts(scripts)}</Table.Td>
      <Table.Td>
        {isUsable ? (
          <StateBadge state={hoursAt(hours, now).state} />
        ) : (
          <Badge variant="light" tt="none" color="red">
            {texts.workspace.hours.unusable}
          </Badge>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
