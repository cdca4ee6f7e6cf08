import { Badge, Group, Tabs } from "@mantine/core";
import {
  IconBraces,
  IconChevronDown,
  IconChevronUp,
  IconListCheck,
  IconPhone,
} from "@tabler/icons-react";
import { lazy, Suspense, useEffect } from "react";

import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts.ts";
import { canvasView } from "../canvas-view.ts";
import { SimulatorTab } from "../simulator/SimulatorTab.tsx";
import { showTab, useDesigner, type DrawerTab } from "../store.ts";
import { ProblemsTab } from "./ProblemsTab.tsx";

const JsonTab = lazy(() => import("../json/JsonTab.tsx"));

export function Drawer() {
  const { open, tab } = useDesigner((state) => state.drawer);
  const name = useDesigner((state) => state.name);
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
      value={tab}
      onChange={(value) => showTab((value ?? "problems") as DrawerTab)}
      keepMounted={false}
    >
      <Group gap={0} wrap="nowrap" pr="xs">
        <Tabs.List flex={1} aria-label={texts.panels.drawerTabs}>
          <Tabs.Tab
            value="problems"
            leftSection={<IconListCheck size={15} />}
            rightSection={<Count />}
          >
            {texts.problems.tab}
          </Tabs.Tab>
          <Tabs.Tab value="simulator" leftSection={<IconPhone size={15} />}>
            {texts.simulator.tab}
          </Tabs.Tab>
          <Tabs.Tab value="json" leftSection={<IconBraces size={15} />}>
            {texts.json.tab}
          </Tabs.Tab>
        </Tabs.List>
        <IconAction
          name={texts.panels.drawer}
          icon={open ? IconChevronDown : IconChevronUp}
          pressed={open}
          onClick={() => useDesigner.setState({ drawer: { open: !open, tab } })}
        />
      </Group>
      {open ? (
        <div className="cb-drawer-body" data-tab={tab}>
          <Tabs.Panel value="problems" h="100%">
            <ProblemsTab />
          </Tabs.Panel>
          <Tabs.Panel value="simulator" h="100%">
            <SimulatorTab />
          </Tabs.Panel>
          <Tabs.Panel value="json" h="100%">
            <Suspense fallback={texts.json.loading}>
              <JsonTab />
            </Suspense>
          </Tabs.Panel>
        </div>
      ) : null}
    </Tabs>
  );
}

function Count() {
  const all = useDesigner((state) => state.problems);
  const problems = all.filter(({ severity }) => severity !== "info");
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return (
    <Badge
      size="sm"
      circle
      color={errors > 0 ? "red" : "orange"}
      aria-label={texts.problems.count(errors, problems.length - errors)}
    >
      {problems.length}
    </Badge>
  );
}
