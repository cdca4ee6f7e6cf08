import { Button, Menu, Text } from "@mantine/core";
import {
  IconChevronDown,
  IconCode,
  IconKey,
  IconListSearch,
  IconLogout,
  IconUser,
  IconUsers,
} from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";

import { asking } from "../client.ts";
import { navigate } from "../router.ts";
import { texts } from "../texts/index.ts";
import { signOut, useMay, useMe, useSession } from "./session-store.ts";

// Seldom opened: what is first to be seen does not wait for them.
const ChangePassword = lazy(async () => ({
  default: (await import("./ChangePassword.tsx")).ChangePassword,
}));
const SetUpSignIn = lazy(async () => ({
  default: (await import("./SetUpSignIn.tsx")).SetUpSignIn,
}));

/** Who is here, and what belongs to them. Short: where there is much beside it. */
export function MeMenu({ isShort }: { readonly isShort: boolean }) {
  const me = useMe();
  const isOpen = useSession(({ session }) => session?.open ?? false);
  const mayAdminister = useMay("administer");
  const [dialog, setDialog] = useState<"password" | "set-up" | null>(null);
  const words = texts.session;
  const close = () => setDialog(null);
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <Button
            size="compact-md"
            variant="subtle"
            color="gray"
            leftSection={<IconUser size={16} />}
            rightSection={<IconChevronDown size={14} />}
            aria-label={me ? words.signedInAs(me.name) : words.nobodySignsIn}
          >
            <Text size="sm" maw={140} truncate {...(isShort ? { className: "cb-if-wide" } : {})}>
              {me?.name ?? words.open}
            </Text>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {me ? <Menu.Label>{words.roles[me.role]}</Menu.Label> : null}
          {mayAdminister ? (
            <>
              <Menu.Item leftSection={<IconUsers size={16} />} onClick={() => navigate("/people")}>
                {texts.people.title}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconListSearch size={16} />}
                onClick={() => navigate("/audit")}
              >
                {texts.audit.title}
              </Menu.Item>
            </>
          ) : null}
          {me?.role === "agent" ? null : (
            <Menu.Item leftSection={<IconCode size={16} />} onClick={() => navigate("/api-docs")}>
              {texts.apiDocs.title}
            </Menu.Item>
          )}
          {isOpen ? (
            <Menu.Item leftSection={<IconKey size={16} />} onClick={() => setDialog("set-up")}>
              {words.setUp}
            </Menu.Item>
          ) : null}
          {me ? (
            <>
              <Menu.Divider />
              <Menu.Item leftSection={<IconKey size={16} />} onClick={() => setDialog("password")}>
                {words.changePassword}
              </Menu.Item>
              <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => asking(signOut())}>
                {words.signOut}
              </Menu.Item>
            </>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      <Suspense>
        {dialog === "password" && me ? <ChangePassword me={me} onClose={close} /> : null}
        {dialog === "set-up" ? <SetUpSignIn onClose={close} /> : null}
      </Suspense>
    </>
  );
}
