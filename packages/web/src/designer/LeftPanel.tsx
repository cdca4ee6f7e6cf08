import { AppShell, ScrollArea } from "@mantine/core";

import { Palette } from "./palette/Palette.tsx";
import { ScriptList } from "./scripts/ScriptList.tsx";
import { useDesigner } from "./store.ts";
import { TourOffer } from "./tour/TourOffer.tsx";

export function LeftPanel() {
  const canDraw = useDesigner(({ history }) => history !== null);
  return (
    <>
      <AppShell.Section
        component={ScrollArea.Autosize}
        mah={canDraw ? 220 : undefined}
        type="auto"
        scrollbarSize={8}
        className="cb-section"
      >
        <ScriptList />
      </AppShell.Section>
      {canDraw ? (
        <>
          <AppShell.Section grow component={ScrollArea} type="auto" scrollbarSize={8}>
            <Palette />
          </AppShell.Section>
          <TourOffer />
        </>
      ) : null}
    </>
  );
}
