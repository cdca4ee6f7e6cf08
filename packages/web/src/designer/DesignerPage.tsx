import { AppShell, Center, Loader, Stack, Text } from "@mantine/core";
import { ReactFlowProvider } from "@xyflow/react";
import { lazy, Suspense, useEffect, useState } from "react";
import { useShallow } from "zustand/react/shallow";

import { Announcer } from "../access/Announcer.tsx";
import { asking } from "../client.ts";
import { AppHeader } from "../components/AppHeader.tsx";
import { navigate, scriptPath } from "../router.ts";
import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";
import { Canvas } from "./canvas/Canvas.tsx";
import { keepChecking } from "./checker/keep-checking.ts";
import { useClipboard } from "./clipboard.ts";
import { Drawer } from "./drawer/Drawer.tsx";
import { openScript } from "./files.ts";
import { keepWatch } from "./keep-watch.ts";
import { useFollowLive } from "./live/use-follow-live.ts";
import { LeftPanel } from "./LeftPanel.tsx";
import { PanelSize } from "./PanelSize.tsx";
import { Notices } from "./Notices.tsx";
import "./review/review.css";
import { useNewScript } from "./scripts/new-script.ts";
import { useDesigner } from "./store.ts";
import { followTeam } from "./team/feed.ts";
import { tellChanges } from "./tell-changes.ts";
import { useTour } from "./tour/tour-store.ts";
import { TopBar } from "./TopBar.tsx";
import { Undrawable } from "./canvas/Undrawable.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

// What stands beside and over the drawing is as large as the drawing: it comes when that is there.
const Inspector = lazy(async () => ({
  default: (await import("./inspector/Inspector.tsx")).Inspector,
}));
const Overlays = lazy(() => import("./Overlays.tsx"));
const DiscardDialog = lazy(() => import("./DiscardDialog.tsx"));
const EmptyWorkspace = lazy(() => import("./scripts/EmptyWorkspace.tsx"));
const NewScriptDialog = lazy(() => import("./scripts/NewScriptDialog.tsx"));
const PublishDialog = lazy(() => import("./PublishDialog.tsx"));
const Tour = lazy(() => import("./tour/Tour.tsx"));
const ReviewCanvas = lazy(() => import("./review/ReviewCanvas.tsx"));
const ReviewPanel = lazy(() => import("./review/ReviewPanel.tsx"));

export function DesignerPage({ name }: { readonly name: string | null }) {
  useEffect(() => keepWatch(), []);
  useEffect(() => tellChanges(), []);
  useEffect(() => followTeam(), []);
  useEffect(() => asking(openScript(name)), [name]);
  useFirstScript(name);
  useShortcuts();
  useFollowLive();
  useClipboard();
  const { panels, sizes, review, publishing, discarding } = useDesigner(
    useShallow((state) => ({
      panels: state.panels,
      sizes: state.sizes,
      review: state.review,
      publishing: state.publishing,
      discarding: state.discarding,
    })),
  );
  const onTour = useTour(({ step }) => step !== null);
  const isNew = useNewScript(({ asked }) => asked !== null);
  const hasRight = name !== null && (panels.right || review !== null);
  const isDrawn = useIsDrawn(name);
  useEffect(() => (isDrawn ? keepChecking() : undefined), [isDrawn]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{
        width: sizes.left,
        breakpoint: 0,
        collapsed: { desktop: !panels.left, mobile: !panels.left },
      }}
      aside={{
        width: sizes.right,
        breakpoint: 0,
        collapsed: { desktop: !hasRight, mobile: !hasRight },
      }}
      transitionDuration={0}
    >
      <AppShell.Header>
        <AppHeader page="designer">
          <TopBar />
        </AppHeader>
      </AppShell.Header>
      <AppShell.Navbar
        id="left-panel"
        role="presentation"
        data-area={panels.left ? "left" : undefined}
      >
        {panels.left ? (
          <>
            <LeftPanel />
            <PanelSize panel="left" panelId="left-panel" size={sizes.left} />
          </>
        ) : null}
      </AppShell.Navbar>
      {/* In the order in which one works, which is that of the Tab key. */}
      <div className="cb-main">
        <main className="cb-drawing" tabIndex={-1}>
          <Notices />
          <ReactFlowProvider>
            <Middle />
          </ReactFlowProvider>
        </main>
        <AppShell.Aside
          id="inspector"
          data-area={hasRight ? "inspector" : undefined}
          aria-label={texts.inspector.title}
        >
          {review ? (
            <Suspense>
              <ReviewPanel review={review} />
            </Suspense>
          ) : hasRight && isDrawn ? (
            <Suspense>
              <Inspector />
            </Suspense>
          ) : null}
          {hasRight ? <PanelSize panel="right" panelId="inspector" size={sizes.right} /> : null}
        </AppShell.Aside>
        <Drawer />
      </div>
      <Announcer />
      <Suspense>{isDrawn ? <Overlays /> : null}</Suspense>
      <Suspense>
        {onTour ? <Tour /> : null}
        {isNew ? <NewScriptDialog /> : null}
        {publishing ? <PublishDialog /> : null}
        {discarding ? <DiscardDialog /> : null}
      </Suspense>
    </AppShell>
  );
}

/** Without a script in the address the first one opens: nobody has to start at an empty page. */
function useFirstScript(name: string | null) {
  const first = useWorkspace(({ scripts }) => scripts?.[0]?.name);
  useEffect(() => {
    if (name === null && first !== undefined) navigate(scriptPath(first), "replace");
  }, [name, first]);
}

/** Has there been something to see: a script, why there is none, or a workspace without any? */
function useIsDrawn(name: string | null): boolean {
  const isEmpty = useWorkspace(({ scripts }) => scripts?.length === 0);
  const isOpened = useDesigner((state) => state.name === name && !state.loading);
  const isSeen = name === null ? isEmpty : isOpened;
  const [was, setWas] = useState(false);
  useEffect(() => {
    if (!isSeen) return undefined;
    // It is on the screen in the task after the next frame.
    const frame = requestAnimationFrame(() => setTimeout(() => setWas(true)));
    return () => cancelAnimationFrame(frame);
  }, [isSeen]);
  return was;
}

function Middle() {
  const name = useDesigner((state) => state.name);
  const isEmpty = useWorkspace(({ scripts }) => scripts?.length === 0);
  const drawn = useDesigner(({ history }) => history !== null);
  const undrawable = useDesigner((state) => state.undrawable !== null);
  const loading = useDesigner((state) => state.loading);
  const failure = useDesigner((state) => state.failure);
  const review = useDesigner((state) => state.review);
  if (review) {
    return (
      <Suspense>
        <ReviewCanvas key={review.kind} review={review} />
      </Suspense>
    );
  }
  if (drawn) return <Canvas key={name} />;
  if (undrawable) return <Undrawable />;
  if (isEmpty && name === null) {
    return (
      <Suspense>
        <EmptyWorkspace />
      </Suspense>
    );
  }
  return (
    <Center className="cb-canvas">
      <Stack align="center" maw={420} p="md" ta="center">
        {loading ? <Loader aria-label={texts.scripts.loading} /> : null}
        {failure === null ? null : (
          <>
            <Text fw={600}>{texts.scripts.failed}</Text>
            <Text>{failure}</Text>
          </>
        )}
        {loading || failure !== null ? null : <Text c="dimmed">{texts.scripts.choose}</Text>}
      </Stack>
    </Center>
  );
}
