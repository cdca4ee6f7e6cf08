import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { Suspense, useEffect } from "react";

import { keepFocus } from "./access/keep-focus.ts";
import { CrashGuard } from "./components/CrashGuard.tsx";
import { Pages } from "./Pages.tsx";
import { theme } from "./theme.ts";
import { beginSession } from "./session/begin-session.ts";

export function App() {
  useEffect(() => beginSession(), []);
  useEffect(() => keepFocus(), []);
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <Notifications position="bottom-right" />
      <CrashGuard>
        <Suspense>
          <Pages />
        </Suspense>
      </CrashGuard>
    </MantineProvider>
  );
}
