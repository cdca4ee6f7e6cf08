import { AppShell } from "@mantine/core";

import { AppHeader } from "../components/AppHeader.tsx";

export function DeskPage() {
  return (
    <AppShell header={{ height: 56 }}>
      <AppShell.Header>
        <AppHeader page="desk" />
      </AppShell.Header>
    </AppShell>
  );
}
