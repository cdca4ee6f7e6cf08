import type { ResourceUse } from "@cordboard/api";
import { Group, Stack, Text } from "@mantine/core";

import { asking } from "../client.ts";
import { showAction } from "../designer/show-action.ts";
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
  const once = new Map(uses.map((use) => [`${use.script}\n${use.action}`, use]));
  const byScript = [...Map.groupBy(once.values(), ({ script }) => script)];
  return (
    <Stack gap="xs">
      {byScript.map(([script, found]) => (
        <div key={script}>
          <Link to={scriptPath(script)}>{script}</Link>
          <Group gap={8}>
            {found.map(({ action, label }) => (
              <Link
                key={action}
                to={scriptPath(script)}
                size="xs"
                aria-label={texts.workspace.uses.action(label, script)}
                onGo={() => asking(showAction(script, action))}
              >
                {label}
              </Link>
            ))}
          </Group>
        </div>
      ))}
    </Stack>
  );
}
