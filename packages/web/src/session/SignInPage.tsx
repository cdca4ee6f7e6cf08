import { Center, Group, Paper, Stack, Text, Title } from "@mantine/core";

import { LanguageMenu } from "../components/LanguageMenu.tsx";
import { texts } from "../texts/index.ts";
import { SignInForm } from "./SignInForm.tsx";

/** All that somebody sees who is not signed in. The address stays: signed in, one is where one wanted to be. */
export function SignInPage() {
  return (
    <Center component="main" mih="100vh" p="md">
      <Stack w={360}>
        <Group justify="space-between">
          <Group gap="xs">
            <img src="/favicon.svg" alt="" width={28} height={28} />
            <Text fw={650} size="xl">
              {texts.product}
            </Text>
          </Group>
          <LanguageMenu />
        </Group>
        <Paper withBorder p="lg">
          <Title order={1} size="lg" mb="md">
            {texts.session.signIn}
          </Title>
          <SignInForm />
        </Paper>
      </Stack>
    </Center>
  );
}
