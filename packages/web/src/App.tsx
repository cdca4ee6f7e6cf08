import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { lazy, Suspense, useEffect } from "react";

import { asking } from "./client.ts";
import { CrashGuard } from "./components/CrashGuard.tsx";
import { DesignerPage } from "./designer/DesignerPage.tsx";
import { useRoute } from "./router.ts";
import { theme } from "./theme.ts";
import { loadWorkspace } from "./workspace-store.ts";

const DeskPage = lazy(async () => ({ default: (await import("./desk/DeskPage.tsx")).DeskPage }));

export function App() {
  const route = useRoute();
  useEffect(() => asking(loadWorkspace()), []);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <CrashGuard>
        <Suspense>
          {route.page === "desk" ? <DeskPage /> : <DesignerPage name={route.script} />}
        </Suspense>
      </CrashGuard>
    </MantineProvider>
  );
}
