import { AppShell, Center, Loader, Stack, Text } from "@mantine/core";
import { ReactFlowProvider } from "@xyflow/react";
import { useEffect } from "react";

import { asking } from "../client.ts";
import { AppHeader } from "../components/AppHeader.tsx";
import { navigate, scriptPath } from "../router.ts";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { Canvas } from "./canvas/Canvas.tsx";
import { keepChecking } from "./checker/keep-checking.ts";
import { ConflictDialog } from "./ConflictDialog.tsx";
import { DraftNotice } from "./DraftNotice.tsx";
import { Drawer } from "./drawer/Drawer.tsx";
import { openScript } from "./files.ts";
import { Inspector } from "./inspector/Inspector.tsx";
import { keepWatch } from "./keep-watch.ts";
import { useFollowLive } from "./live/use-follow-live.ts";
import { LeftPanel } from "./LeftPanel.tsx";
import { useDesigner } from "./store.ts";
import { TopBar } from "./TopBar.tsx";
import { Undrawable } from "./canvas/Undrawable.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

export function DesignerPage({ name }: { readonly name: string | null }) {
  useEffect(() => keepWatch(), []);
  useEffect(() => keepChecking(), []);
  useEffect(() => asking(openScript(name)), [name]);
  useFirstScript(name);
  useShortcuts();
  useFollowLive();
  const panels = useDesigner((state) => state.panels);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{
        width: 248,
        breakpoint: 0,
        collapsed: { desktop: !panels.left, mobile: !panels.left },
      }}
      aside={{
        width: 320,
        breakpoint: 0,
        collapsed: { desktop: !panels.right, mobile: !panels.right },
      }}
      transitionDuration={0}
    >
      <AppShell.Header>
        <AppHeader page="designer">
          <TopBar />
        </AppHeader>
      </AppShell.Header>
      <AppShell.Navbar>
        <LeftPanel />
      </AppShell.Navbar>
      <AppShell.Main className="cb-main">
        <DraftNotice />
        <ReactFlowProvider>
          <Middle />
        </ReactFlowProvider>
        <Drawer />
      </AppShell.Main>
      <AppShell.Aside aria-label={texts.inspector.title}>
        <Inspector />
      </AppShell.Aside>
      <ConflictDialog />
    </AppShell>
  );
}

/** Without a script in the address the first one opens: nobody has to start at an empty page. */
function useFirstScript(name: string | null) {
  const first = useWorkspace(({ scripts }) => scripts?.[0]?.name);
  useEffect(() => {
    if (name === null && first !== undefined) navigate(scriptPath(first), "replace");
  }, [name, first]);
}

function Middle() {
  const name = useDesigner((state) => state.name);
  const drawn = useDesigner(({ history }) => history !== null);
  const undrawable = useDesigner((state) => state.undrawable !== null);
  const loading = useDesigner((state) => state.loading);
  const failure = useDesigner((state) => state.failure);
  if (drawn) return <Canvas key={name} />;
  if (undrawable) return <Undrawable />;
  return (
    <Center className="cb-canvas">
      <Stack align="center" maw={420} p="md" ta="center">
        {loading ? <Loader aria-label={texts.scripts.loading} /> : null}
        {failure === null ? null : (
          <>
            <Text fw={600}>{texts.scripts.failed}</Text>
            <Text>{failure}</Text>
          </>
        )}
        {loading || failure !== null ? null : <Text c="dimmed">{texts.scripts.choose}</Text>}
      </Stack>
    </Center>
  );
}
