import "./supervise.css";

import { AppShell, NavLink, Text, VisuallyHidden } from "@mantine/core";
import { Suspense, useEffect } from "react";

import { AppHeader } from "../components/AppHeader.tsx";
import { navigate, supervisePath } from "../router.ts";
import { texts as shared } from "../texts/index.ts";
import { texts } from "./texts.ts";
import { FeedBadge } from "./FeedBadge.tsx";
import { followCentre, useCentre } from "./centre-store.ts";
import { SECTIONS } from "./sections.ts";
import { Servers } from "./Servers.tsx";

interface Props {
  readonly section: string | null;
  readonly item: string | null;
}

/** What a supervisor looks at all day: the contact centre as it is now, and as it was. */
export function SupervisePage({ section, item }: Props) {
  const current = SECTIONS.find(({ id }) => id === section) ?? SECTIONS[0];
  const withContacts = current?.showsContacts(item) ?? false;
  useEffect(() => followCentre(withContacts), [withContacts]);
  if (!current) return null;
  const { Page } = current;
  return (
    <AppShell header={{ height: 56 }} transitionDuration={0}>
      <AppShell.Header>
        <AppHeader page="supervise">
          <Servers />
          <FeedBadge />
        </AppHeader>
      </AppShell.Header>
      <AppShell.Main className="cb-supervise" tabIndex={-1}>
        <VisuallyHidden component="h1">
          {shared.supervise}: {current.title}
        </VisuallyHidden>
        <nav className="cb-supervise-bar" aria-label={texts.supervise.sections}>
          {SECTIONS.map(({ id, title, icon: Glyph }) => (
            <NavLink
              key={id}
              href={supervisePath(id)}
              label={title}
              active={id === current.id}
              {...(id === current.id ? { "aria-current": "page" as const } : {})}
              leftSection={<Glyph size={18} stroke={1.6} />}
              onClick={(event) => {
                event.preventDefault();
                navigate(supervisePath(id));
              }}
            />
          ))}
        </nav>
        <Lost />
        <Suspense>
          <Page key={current.id} item={item} />
        </Suspense>
      </AppShell.Main>
    </AppShell>
  );
}

/** What is shown may be old: that is not overlooked. */
function Lost() {
  const isLost = useCentre(({ feed }) => feed === "lost");
  if (!isLost) return null;
  return (
    <Text role="alert" size="sm" className="cb-supervise-lost">
      {texts.supervise.lost}
    </Text>
  );
}
