import "./workspace.css";

import { AppShell, Center, Loader, NavLink, ScrollArea, Text } from "@mantine/core";
import { useEffect } from "react";

import { asking } from "../client.ts";
import { AppHeader } from "../components/AppHeader.tsx";
import { navigate, workspacePath } from "../router.ts";
import { texts } from "../texts/index.ts";
import { Failure } from "./Failure.tsx";
import { Problems } from "./Problems.tsx";
import { loadResources, useResources, useUnsaved } from "./resources.ts";
import { SECTIONS } from "./sections.ts";

interface Props {
  readonly section: string | null;
  readonly item: string | null;
}

/** What scripts share, and what answers which number: edited here, kept in files. */
export function WorkspacePage({ section, item }: Props) {
  useFresh();
  const unsaved = useUnsaved();
  useWarning(Object.values(unsaved).some((count) => count > 0));
  const current = SECTIONS.find(({ id }) => id === section) ?? SECTIONS[0];
  const failure = useResources(({ failures }) => current && failures[current.id]);
  const isLoaded = useResources(({ isLoaded: is }) => is);
  if (!current) return null;
  const { id, Page } = current;
  return (
    <AppShell header={{ height: 56 }} navbar={{ width: 248, breakpoint: 0 }} transitionDuration={0}>
      <AppShell.Header>
        <AppHeader page="workspace" />
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={texts.workspace.sections}>
        {SECTIONS.map((one) => (
          <SectionLink key={one.id} {...one} active={one.id === id} unsaved={unsaved[one.id] > 0} />
        ))}
      </AppShell.Navbar>
      <AppShell.Main className="cb-workspace" tabIndex={-1}>
        <ScrollArea h="calc(100vh - 56px)" type="auto">
          <div className="cb-workspace-page">
            <Problems />
            {isLoaded ? null : (
              <Center h={240}>
                <Loader aria-label={texts.workspace.loading} />
              </Center>
            )}
            {isLoaded && failure !== undefined ? <Failure error={failure} /> : null}
            {isLoaded && failure === undefined ? <Page key={item} item={item} /> : null}
          </div>
        </ScrollArea>
      </AppShell.Main>
    </AppShell>
  );
}

type LinkProps = (typeof SECTIONS)[number] & {
  readonly active: boolean;
  readonly unsaved: boolean;
};

function SectionLink({ id, title, icon: Glyph, active, unsaved }: LinkProps) {
  return (
    <NavLink
      href={workspacePath(id)}
      label={title}
      active={active}
      {...(active ? { "aria-current": "page" as const } : {})}
      leftSection={<Glyph size={18} stroke={1.6} />}
      rightSection={
        unsaved ? (
          <Text component="span" c="orange" aria-label={texts.workspace.unsaved} role="img">
            ●
          </Text>
        ) : null
      }
      onClick={(event) => {
        event.preventDefault();
        navigate(workspacePath(id));
      }}
    />
  );
}

/** As the files are now, also when somebody comes back to this window after a while. */
function useFresh() {
  useEffect(() => {
    const load = () => asking(loadResources());
    load();
    window.addEventListener("focus", load);
    return () => window.removeEventListener("focus", load);
  }, []);
}

/** Nobody closes the window over unsaved work without being asked; other pages of the app keep it. */
function useWarning(hasUnsaved: boolean) {
  useEffect(() => {
    if (!hasUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [hasUnsaved]);
}
