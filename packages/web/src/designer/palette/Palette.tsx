import { GROUPS } from "@cordboard/language";
import { Stack, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useState } from "react";

import { language, specs } from "../../language.ts";
import { texts } from "../../texts/index.ts";
import { draw } from "../drawing.ts";
import { matching } from "./matching.ts";
import { PaletteItem } from "./PaletteItem.tsx";

export function Palette() {
  const [search, setSearch] = useState("");
  const found = matching(specs, search);
  return (
    <Stack gap="xs" p="xs" component="section" data-tour="palette" aria-label={texts.palette.title}>
      <Text component="h2" size="sm" fw={600} px={4}>
        {texts.palette.title}
      </Text>
      <TextInput
        size="xs"
        type="search"
        aria-label={texts.palette.search}
        placeholder={texts.palette.search}
        leftSection={<IconSearch size={14} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = found;
          if (event.key === "Enter" && first && language.specs.has(first.type)) draw(first.type);
        }}
      />
      <Text size="xs" c="dimmed" px={4}>
        {found.length > 0 ? texts.palette.hint : texts.palette.nothing}
      </Text>
      {GROUPS.map((group) => {
        const members = found.filter((spec) => spec.group === group);
        return members.length === 0 ? null : (
          <Stack key={group} gap={2} role="group" aria-label={texts.palette.groups[group]}>
            <Text size="xs" c="dimmed" px={4} fw={500}>
              {texts.palette.groups[group]}
            </Text>
            {members.map((spec) => (
              <PaletteItem key={spec.type} spec={spec} />
            ))}
          </Stack>
        );
      })}
    </Stack>
  );
}
