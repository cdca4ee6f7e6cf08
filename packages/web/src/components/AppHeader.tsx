import { Anchor, Group, Text, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { IconMoon, IconSun } from "@tabler/icons-react";
import type { ReactNode } from "react";

import { SkipLink } from "../access/SkipLink.tsx";
import { navigate } from "../router.ts";
import { texts } from "../texts/index.ts";
import { IconAction } from "./IconAction.tsx";
import { LanguageMenu } from "./LanguageMenu.tsx";
import { TelephonyBadge } from "./TelephonyBadge.tsx";

interface Props {
  readonly page: "designer" | "workspace" | "desk" | "supervise";
  readonly children?: ReactNode;
}

/** There is much beside it: it gives way first. */
const WIDE = { className: "cb-if-wide" };

/** Top of every page: where one is, what the page brings, light or dark. */
export function AppHeader({ page, children }: Props) {
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
        <PageLink to="/" current={page === "designer"} text={texts.designer} />
        <PageLink to="/workspace" current={page === "workspace"} text={texts.workspace.title} />
        <PageLink to="/desk" current={page === "desk"} text={texts.desk} />
        <PageLink to="/supervise" current={page === "supervise"} text={texts.supervise.title} />
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
