import type { ResourceUse } from "@cordboard/api";
import { Stack, Text } from "@mantine/core";

import { scriptPath } from "../router.ts";
import { texts } from "../texts/index.ts";
import { Link } from "./Link.tsx";

/** Which scripts name something, and in which of their actions. */
export function Uses({ uses }: { readonly uses: readonly ResourceUse[] }) {
  if (uses.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {texts.workspace.uses.none}
      </Text>
    );
  }
  const byScript = [...Map.groupBy(uses, ({ script }) => script)];
  return (
    <Stack gap="xs">
      {byScript.map(([script, found]) => (
        <div key={script}>
          <Link to={scriptPath(script)}>{script}</Link>
          <Text size="xs" c="dimmed">
            {found.map(({ label }) => label).join(", ")}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
