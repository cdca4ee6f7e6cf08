import { Alert, AppShell, Button, Container, Paper, Stack, Text, TextInput } from "@mantine/core";
import { IconAlertTriangle, IconPlus, IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";

import { asking } from "../client.ts";
import { AppHeader } from "../components/AppHeader.tsx";
import { useSession } from "../session/session-store.ts";
import { SetUpSignIn } from "../session/SetUpSignIn.tsx";
import { texts } from "../texts/index.ts";
import { PageHead } from "../workspace/PageHead.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { loadPeople, usePeople } from "./people-store.ts";
import { PersonDialog } from "./PersonDialog.tsx";

/** Everybody of the contact centre. */
export function PeoplePage() {
  const people = usePeople((state) => state.people);
  const [wanted, setWanted] = useState("");
  const [isAdding, setAdding] = useState(false);
  useEffect(() => asking(loadPeople()), []);
  const words = texts.people;
  const shown = (people ?? []).filter(({ id, name }) =>
    `${id} ${name}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <AppShell header={{ height: 56 }}>
      <AppShell.Header>
        <AppHeader page="people" />
      </AppShell.Header>
      <AppShell.Main tabIndex={-1}>
        <Container size="lg" py="lg">
          <Stack gap="lg">
            <PageHead title={words.title} lead={words.lead}>
              <TextInput
                aria-label={words.search}
                placeholder={words.search}
                leftSection={<IconSearch size={16} />}
                value={wanted}
                onChange={(event) => setWanted(event.currentTarget.value)}
              />
              <Button leftSection={<IconPlus size={16} />} onClick={() => setAdding(true)}>
                {words.add}
              </Button>
            </PageHead>
            <OpenWarning />
            <Paper withBorder p="xs">
              {people?.length === 0 ? (
                <Text c="dimmed" p="md">
                  {words.none}
                </Text>
              ) : (
                <PeopleTable people={shown} />
              )}
            </Paper>
          </Stack>
        </Container>
        {isAdding ? <PersonDialog person={null} onClose={() => setAdding(false)} /> : null}
      </AppShell.Main>
    </AppShell>
  );
}

function OpenWarning() {
  const isOpen = useSession(({ session }) => session?.open ?? false);
  const [isSettingUp, setSettingUp] = useState(false);
  if (!isOpen) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} />} title={texts.people.openWarning}>
      <Button size="compact-md" variant="default" onClick={() => setSettingUp(true)}>
        {texts.session.setUp}
      </Button>
      {isSettingUp ? (
        <SetUpSignIn
          onClose={() => {
            setSettingUp(false);
            asking(loadPeople());
          }}
        />
      ) : null}
    </Alert>
  );
}
