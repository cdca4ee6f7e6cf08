import { Group, Stack, Text, Title } from "@mantine/core";
import { IconChevronLeft } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { workspacePath } from "../router.ts";
import { texts } from "../texts/index.ts";
import { Link } from "./Link.tsx";

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** The section that one came from. */
  readonly back?: { readonly section: string; readonly title: string };
  /** Beside the title. */
  readonly badge?: ReactNode;
  /** What can be done here, right. */
  readonly children?: ReactNode;
}

/** Top of a page: where one is, and what can be done. It stays in sight. */
export function PageHead({ title, lead, back, badge, children }: Props) {
  return (
    <Group className="cb-page-head" justify="space-between" wrap="nowrap" align="flex-end">
      <Stack gap={4} miw={0}>
        {back ? (
          <Link to={workspacePath(back.section)} aria-label={texts.workspace.back(back.title)}>
            <Group gap={4}>
              <IconChevronLeft size={16} />
              {back.title}
            </Group>
          </Link>
        ) : null}
        <Group gap="sm">
          <Title order={1} size="xl">
            {title}
          </Title>
          {badge}
        </Group>
        {lead === undefined ? null : (
          <Text size="sm" c="dimmed">
            {lead}
          </Text>
        )}
      </Stack>
      <Group gap="sm" wrap="nowrap">
        {children}
      </Group>
    </Group>
  );
}
