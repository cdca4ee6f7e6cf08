import { Button } from "@mantine/core";

import { texts } from "./texts.ts";

/** Below a list of which there is more. */
export function More({ next, onMore }: { readonly next: string | null; onMore: () => void }) {
  if (next === null) return null;
  return (
    <Button m="sm" size="compact-md" variant="default" onClick={onMore}>
      {texts.supervise.more}
    </Button>
  );
}
