import type { AuditEntryView } from "@cordboard/api";
import "@mantine/dates/styles.css";

import { AppShell, Button, Container, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { DateTimePicker } from "@mantine/dates";
import { useEffect, useState } from "react";

import { asking, client } from "../client.ts";
import { AppHeader } from "../components/AppHeader.tsx";
import { texts } from "../texts/index.ts";
import { PageHead } from "../workspace/PageHead.tsx";
import { AuditTable } from "./AuditTable.tsx";

interface Wanted {
  readonly person: string;
  readonly from: string | null;
  readonly to: string | null;
}

const EVERYTHING: Wanted = { person: "", from: null, to: null };

/** What was changed, by whom: page by page into the past. */
export function AuditPage() {
  const [wanted, setWanted] = useState(EVERYTHING);
  const [entries, setEntries] = useState<readonly AuditEntryView[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const words = texts.audit;
  useEffect(() => {
    let isOld = false;
    asking(
      client.listAudit(queryOf(wanted)).then((page) => {
        if (isOld) return;
        setEntries(page.entries);
        setNext(page.next);
      }),
    );
    return () => {
      isOld = true;
    };
  }, [wanted]);
  const more = async (after: string) => {
    const page = await client.listAudit({ ...queryOf(wanted), after });
    setEntries([...(entries ?? []), ...page.entries]);
    setNext(page.next);
  };
  return (
    <AppShell header={{ height: 56 }}>
      <AppShell.Header>
        <AppHeader page="audit" />
      </AppShell.Header>
      <AppShell.Main tabIndex={-1}>
        <Container size="xl" py="lg">
          <Stack gap="lg">
            <PageHead title={words.title} lead={words.lead} />
            <Group align="flex-end">
              <TextInput
                label={words.person}
                placeholder={words.personHelp}
                w={260}
                value={wanted.person}
                onChange={({ currentTarget }) =>
                  setWanted({ ...wanted, person: currentTarget.value })
                }
              />
              <DateTimePicker
                label={words.from}
                w={200}
                clearable
                clearButtonProps={{ "aria-label": texts.close }}
                value={wanted.from}
                onChange={(from) => setWanted({ ...wanted, from })}
              />
              <DateTimePicker
                label={words.to}
                w={200}
                clearable
                clearButtonProps={{ "aria-label": texts.close }}
                value={wanted.to}
                onChange={(to) => setWanted({ ...wanted, to })}
              />
            </Group>
            <Paper withBorder p="xs">
              {entries?.length === 0 ? (
                <Text c="dimmed" p="md">
                  {words.none}
                </Text>
              ) : (
                <AuditTable entries={entries ?? []} />
              )}
            </Paper>
            {next === null ? null : (
              <Group justify="center">
                <Button variant="default" onClick={() => asking(more(next))}>
                  {words.more}
                </Button>
              </Group>
            )}
          </Stack>
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}

function queryOf({ person, from, to }: Wanted) {
  return {
    ...(person.trim() === "" ? {} : { person: person.trim() }),
    ...(from === null ? {} : { from: new Date(from).getTime() }),
    ...(to === null ? {} : { to: new Date(to).getTime() }),
  };
}
