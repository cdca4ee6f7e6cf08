import { AppShell, Button, Center, Stack, Text, Title } from "@mantine/core";

import { AppHeader } from "../components/AppHeader.tsx";
import { navigate, type Route } from "../router.ts";
import { texts } from "../texts/index.ts";

/** A page that somebody's role does not open. */
export function NotAllowed({
  page,
  home,
}: {
  readonly page: Route["page"];
  readonly home: string;
}) {
  return (
    <AppShell header={{ height: 56 }}>
      <AppShell.Header>
        <AppHeader page={page} />
      </AppShell.Header>
      <AppShell.Main tabIndex={-1}>
        <Center mih={320} p="lg">
          <Stack align="center">
            <Title order={1} size="lg">
              {texts.session.notAllowed}
            </Title>
            <Text size="sm" c="dimmed">
              {texts.session.notAllowedHelp}
            </Text>
            <Button onClick={() => navigate(home)}>{texts.session.home}</Button>
          </Stack>
        </Center>
      </AppShell.Main>
    </AppShell>
  );
}
