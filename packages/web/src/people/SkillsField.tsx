import type { AgentView } from "@cordboard/api";
import { Fieldset, Group, NumberInput, Select, Stack, Text } from "@mantine/core";
import { IconX } from "@tabler/icons-react";

import { IconAction } from "../components/IconAction.tsx";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";

type Skills = AgentView["skills"];

interface Props {
  readonly skills: Skills;
  readonly onChange: (skills: Skills) => void;
}

const BEST = 1;
const LEAST = 20;

/** Which skills somebody has, and how well. */
export function SkillsField({ skills, onChange }: Props) {
  const known = useWorkspace(({ workspace }) => workspace?.skills ?? []);
  const left = known
    .map(({ name }) => name)
    .filter((one) => skills.every(({ name }) => name !== one));
  const words = texts.people;
  return (
    <Fieldset legend={words.skills}>
      <Stack gap="xs">
        {skills.map(({ name, proficiency }) => (
          <Group key={name} gap="sm" wrap="nowrap">
            <Text size="sm" flex={1} truncate>
              {name}
            </Text>
            <NumberInput
              aria-label={words.proficiency(name)}
              w={96}
              min={BEST}
              max={LEAST}
              allowDecimal={false}
              value={proficiency}
              onChange={(value) =>
                onChange(
                  skills.map((skill) =>
                    skill.name === name ? { name, proficiency: Number(value) || BEST } : skill,
                  ),
                )
              }
            />
            <IconAction
              name={words.removeSkill(name)}
              icon={IconX}
              onClick={() => onChange(skills.filter((skill) => skill.name !== name))}
            />
          </Group>
        ))}
        {left.length === 0 ? null : (
          <Select
            aria-label={words.addSkill}
            placeholder={words.addSkill}
            description={words.proficiencyHelp}
            searchable
            data={left}
            value={null}
            onChange={(name) =>
              name === null ? undefined : onChange([...skills, { name, proficiency: BEST }])
            }
          />
        )}
      </Stack>
    </Fieldset>
  );
}
