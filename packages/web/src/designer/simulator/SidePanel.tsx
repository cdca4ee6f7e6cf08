import type { Session } from "@cordboard/simulator";
import { ScrollArea, Tabs } from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { Facts } from "./Facts.tsx";
import { showSide, useSide, type Side } from "./side-store.ts";
import { Story } from "./Story.tsx";
import { Variables } from "./Variables.tsx";
import { WorldPanel } from "./WorldPanel.tsx";

interface Props {
  readonly session: Session | null;
  /** The transcript has a place of its own. */
  readonly isWide: boolean;
}

/** What the call knows, and what it finds around it; the transcript too, where there is little room. */
export function SidePanel({ session, isWide }: Props) {
  const { side } = useSide();
  const shown = isWide && side === "story" ? "state" : side;
  return (
    <Tabs
      className="cb-sim-side"
      data-wide={isWide || undefined}
      value={shown}
      onChange={(value) => showSide(value as Side)}
      keepMounted={false}
    >
      <Tabs.List aria-label={texts.simulator.side}>
        {isWide ? null : <Tabs.Tab value="story">{texts.simulator.transcript}</Tabs.Tab>}
        <Tabs.Tab value="state">{texts.simulator.facts}</Tabs.Tab>
        <Tabs.Tab value="world">{texts.world.title}</Tabs.Tab>
      </Tabs.List>
      {isWide ? null : (
        <Tabs.Panel value="story" className="cb-sim-side-body">
          <Story session={session} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="state" className="cb-sim-side-body">
        <ScrollArea h="100%" type="auto">
          <Variables session={session} />
          <Facts simulation={session?.simulation ?? null} />
        </ScrollArea>
      </Tabs.Panel>
      <Tabs.Panel value="world" className="cb-sim-side-body">
        <ScrollArea h="100%" type="auto">
          <WorldPanel session={session} />
        </ScrollArea>
      </Tabs.Panel>
    </Tabs>
  );
}
