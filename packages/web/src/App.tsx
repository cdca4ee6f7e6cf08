import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { lazy, Suspense, useEffect } from "react";

import { keepFocus } from "./access/keep-focus.ts";
import { asking } from "./client.ts";
import { CrashGuard } from "./components/CrashGuard.tsx";
import { DesignerPage } from "./designer/DesignerPage.tsx";
import { useRoute } from "./router.ts";
import { theme } from "./theme.ts";
import { loadWorkspace } from "./workspace-store.ts";

const DeskPage = lazy(async () => ({ default: (await import("./desk/DeskPage.tsx")).DeskPage }));
const SupervisePage = lazy(async () => {
  const { SupervisePage: page } = await import("./supervise/SupervisePage.tsx");
  return { default: page };
});
const WorkspacePage = lazy(async () => {
  const { WorkspacePage: page } = await import("./workspace/WorkspacePage.tsx");
  return { default: page };
});

export function App() {
  const route = useRoute();
  useEffect(() => asking(loadWorkspace()), []);
  useEffect(() => keepFocus(), []);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <CrashGuard>
        <Suspense>
          {route.page === "desk" ? <DeskPage /> : null}
          {route.page === "supervise" ? <SupervisePage {...route} /> : null}
          {route.page === "workspace" ? <WorkspacePage {...route} /> : null}
          {route.page === "designer" ? <DesignerPage name={route.script} /> : null}
        </Suspense>
      </CrashGuard>
    </MantineProvider>
  );
}
