import type { SkillView } from "@cordboard/api";
import { Badge, Button, Paper, Stack, Table, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { client } from "../../client.ts";
import { navigate, workspacePath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { Link } from "../Link.tsx";
import { NameDialog } from "../NameDialog.tsx";
import { PageHead } from "../PageHead.tsx";
import { rangeOf } from "../range-of.ts";
import { loadResources, useResources } from "../resources.ts";

export function SkillsTable({ skills }: { readonly skills: readonly SkillView[] }) {
  const [creating, setCreating] = useState(false);
  const words = texts.workspace.skills;
  return (
    <Stack gap="lg">
      <PageHead title={words.title} lead={words.lead}>
        <Button leftSection={<IconPlus size={16} />} onClick={() => setCreating(true)}>
          {words.create}
        </Button>
      </PageHead>
      <Paper withBorder p="xs">
        {skills.length === 0 ? (
          <Text c="dimmed" p="md">
            {words.none}
          </Text>
        ) : (
          <Table verticalSpacing="sm" highlightOnHover aria-label={words.title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{words.skill}</Table.Th>
                <Table.Th>{words.ring}</Table.Th>
                <Table.Th>{words.acw}</Table.Th>
                <Table.Th>{words.target}</Table.Th>
                <Table.Th>{words.usage}</Table.Th>
                <Table.Th>{words.state}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {skills.map((skill) => (
                <Line key={skill.name} {...skill} />
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
            await client.createSkill({ name });
            await loadResources();
            navigate(workspacePath("skills", name));
          }}
        />
      ) : null}
    </Stack>
  );
}

function Line({ name, settings, uses }: SkillView) {
  const agents = useResources((state) => state.agents);
  const words = texts.workspace.skills;
  const count = agents.filter(({ skills }) => skills.some((skill) => skill.name === name)).length;
  const scripts = new Set(uses.map(({ script }) => script)).size;
  const seconds = (field: "ringTimeoutSec" | "acwSec" | "serviceLevelTargetSec") => {
    const usual = rangeOf(field).usual;
    const value = settings[field] ?? usual;
    return (
      <Text size="sm" {...(settings[field] === undefined ? { c: "dimmed" } : {})}>
        {value === null ? "–" : words.seconds(value)}
      </Text>
    );
  };
  return (
    <Table.Tr>
      <Table.Td>
        <Link to={workspacePath("skills", name)} fw={600}>
          {name}
        </Link>
      </Table.Td>
      <Table.Td>{seconds("ringTimeoutSec")}</Table.Td>
      <Table.Td>{seconds("acwSec")}</Table.Td>
      <Table.Td>{seconds("serviceLevelTargetSec")}</Table.Td>
      <Table.Td>
        <Text size="sm">
          {texts.workspace.uses.scripts(scripts)} · {texts.workspace.uses.agents(count)}
        </Text>
      </Table.Td>
      <Table.Td>
        {settings.closed ? (
          <Badge variant="light" tt="none" color="red">
            {words.closedState}
          </Badge>
        ) : (
          <Badge variant="light" tt="none" color="teal">
            {words.openState}
          </Badge>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
