import { Alert, Button, Center, Stack } from "@mantine/core";
import { Component, type ReactNode } from "react";

import { texts } from "../texts/index.ts";

/** What fails to draw itself says so, instead of a white page. */
export class CrashGuard extends Component<
  { readonly children: ReactNode },
  { error: Error | null }
> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return (
      <Center h="100vh">
        <Alert color="red" title={texts.errors.crashed} maw={560}>
          <Stack align="flex-start">
            {texts.errors.reload}
            <code>{this.state.error.message}</code>
            <Button onClick={() => location.reload()}>{texts.errors.reloadIt}</Button>
          </Stack>
        </Alert>
      </Center>
    );
  }
}
