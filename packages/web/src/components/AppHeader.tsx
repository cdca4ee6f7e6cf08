import { Anchor, Group, Text, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { SkipLink } from "../access/SkipLink.tsx";
import { navigate, type Route } from "../router.ts";
import { MeMenu } from "../session/MeMenu.tsx";
import { PAGE_NEEDS } from "../session/pages.ts";
import { isAllowed, useSession } from "../session/session-store.ts";
import { texts } from "../texts/index.ts";
import { IconAction } from "./IconAction.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { TelephonyBadge } from "./TelephonyBadge.tsx";

interface Props {
  readonly page: Route["page"];
  readonly children?: ReactNode;
}

/** The pages that the header leads to, for whom they are. */
const PAGES = [
  // Looking into a script from what is supervised is no reason to draw.
  { page: "designer", to: "/", text: texts.designer, needs: "draw" },
  { page: "workspace", to: "/workspace", text: texts.workspace.title, needs: PAGE_NEEDS.workspace },
  { page: "desk", to: "/desk", text: texts.desk, needs: PAGE_NEEDS.desk },
  { page: "supervise", to: "/supervise", text: texts.supervise, needs: PAGE_NEEDS.supervise },
] as const;

/** There is much beside it: it gives way first. */
const WIDE = { className: "cb-if-wide" };

/** Top of every page: where one is, what the page brings, light or dark. */
export function AppHeader({ page, children }: Props) {
  const session = useSession((state) => state.session);
  const scheme = useComputedColorScheme("light");
  const { setColorScheme } = useMantineColorScheme();
  return (
    <Group h="100%" px="md" gap="sm" wrap="nowrap">
      <SkipLink text={page === "designer" ? texts.toCanvas : texts.toContent} />
      <Group gap="xs" wrap="nowrap">
        <img src="/favicon.svg" alt="" width={24} height={24} />
        <Text fw={650} size="lg" {...(page === "designer" ? WIDE : {})}>
          {texts.product}
        </Text>
      </Group>
      <Group component="nav" gap="xs" wrap="nowrap" aria-label={texts.pages}>
        {PAGES.filter((one) => session && isAllowed(session, one.needs)).map((one) => (
          <PageLink key={one.to} to={one.to} current={page === one.page} text={one.text} />
        ))}
      </Group>
      <Group flex={1} gap="sm" wrap="nowrap" miw={0}>
        {children}
      </Group>
      <TelephonyBadge {...(page === "designer" ? WIDE : {})} />
      <LanguageMenu />
      <IconAction
        name={texts.colorScheme}
        icon={scheme === "dark" ? IconSun : IconMoon}
        onClick={() => setColorScheme(scheme === "dark" ? "light" : "dark")}
      />
      <MeMenu isShort={page === "designer"} />
    </Group>
  );
}

function PageLink({ to, current, text }: { to: string; current: boolean; text: string }) {
  return (
    <Anchor
      href={to}
      size="md"
      underline="never"
      c={current ? "var(--mantine-color-text)" : "dimmed"}
      fw={current ? 600 : 400}
      {...(current ? { "aria-current": "page" as const } : {})}
      onClick={(event) => {
        event.preventDefault();
        navigate(to);
      }}
    >
      {text}
    </Anchor>
  );
}
