import { Alert, Button, Center, Stack } from "@mantine/core";
import { Component, type ReactNode } from "react";

import { texts } from "../texts.ts";

/** What fails to draw itself says so, instead of a white page. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <Center h="100vh">
        <Alert color="red" title={texts.errors.crashed} maw={560}>
          <Stack align="flex-start">
            {texts.errors.reload}
            <code>{String(this.state.error)}</code>
            <Button onClick={() => location.reload()}>{texts.errors.reloadIt}</Button>
          </Stack>
        </Alert>
      </Center>
    );
  }
}
