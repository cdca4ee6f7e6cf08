import type { Session } from "@cordboard/simulator";
import { Button } from "@mantine/core";
import { IconTestPipe } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";

import { texts } from "../../texts/index.ts";
import { isBegun } from "./run-store.ts";
import { runClock } from "./run.ts";

const SaveDialog = lazy(() => import("./SaveDialog.tsx"));

export function SaveButton({ session }: { readonly session: Session | null }) {
  const [saving, setSaving] = useState(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="light"
        flex="none"
        leftSection={<IconTestPipe size={14} />}
        disabled={!isBegun(session)}
        onClick={() => {
          runClock(false);
          setSaving(true);
        }}
      >
        {texts.saveTest.open}
      </Button>
      {saving && session ? (
        <Suspense>
          <SaveDialog session={session} onClose={() => setSaving(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
