import { Group, Tabs } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { Suspense, useEffect } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { canvasView } from "../canvas-view.ts";
import { PanelSize } from "../PanelSize.tsx";
import { showTab, useDesigner, type DrawerTab } from "../store.ts";
import { ErrorsTold } from "./ProblemCount.tsx";
import { TABS } from "./tabs.ts";

export function Drawer() {
  const { open, tab } = useDesigner((state) => state.drawer);
  const name = useDesigner((state) => state.name);
  const chosen = useDesigner((state) => state.sizes.drawer);
  const { ref, height } = useElementSize();
  const simulating = open && tab === "simulator";
  useEffect(() => {
    if (!simulating) return undefined;
    const timer = setTimeout(() => canvasView()?.fit(), 100);
    return () => clearTimeout(timer);
  }, [simulating]);
  if (name === null) return null;
  return (
    <Tabs
      className="cb-drawer"
      data-area="drawer"
      role="region"
      aria-label={texts.panels.drawerTabs}
      value={tab}
      onChange={(value) => showTab((value ?? "problems") as DrawerTab)}
      keepMounted={false}
    >
      <ErrorsTold />
      <Group gap={0} wrap="nowrap" pr="xs">
        <Tabs.List flex={1} aria-label={texts.panels.drawerTabs}>
          {TABS.map(({ id, title, icon: Glyph, Badge }) => (
            <Tabs.Tab
              key={id}
              value={id}
              data-tab={id}
              leftSection={<Glyph size={15} />}
              rightSection={Badge ? <Badge /> : null}
            >
              {title}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <IconAction
          name={texts.panels.drawer}
          icon={open ? IconChevronDown : IconChevronUp}
          pressed={open}
          onClick={() => useDesigner.setState({ drawer: { open: !open, tab } })}
        />
      </Group>
      {open ? (
        <div
          ref={ref}
          id="drawer"
          className="cb-drawer-body"
          data-tab={tab}
          {...(chosen > 0 ? { style: { height: chosen } } : {})}
        >
          <PanelSize panel="drawer" panelId="drawer" size={chosen > 0 ? chosen : height} />
          {TABS.map(({ id, Panel }) => (
            <Tabs.Panel key={id} value={id} h="100%">
              <Suspense fallback={texts.panels.loading}>
                <Panel />
              </Suspense>
            </Tabs.Panel>
          ))}
        </div>
      ) : null}
    </Tabs>
  );
}
