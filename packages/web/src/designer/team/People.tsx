import { Avatar, Button, Popover, Stack, Tooltip, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { useDesigner } from "../store.ts";
import { AuthorFields } from "./AuthorFields.tsx";
import { useFeed } from "./feed.ts";
import { TAB_ID, useMe } from "./me.ts";

/** More faces than this tell nobody anything. */
const FACES = 4;

/** Who else has this script open, and who I am to them. */
export function People() {
  const script = useDesigner((state) => state.name);
  const people = useFeed((state) => state.people);
  const others = people.filter((one) => one.script === script && one.id !== TAB_ID);
  return (
    <Avatar.Group>
      {others.slice(0, FACES).map(({ id, name, unsaved }) => {
        const who = name || texts.team.somebody;
        const words = unsaved ? texts.team.people.unsaved(who) : who;
        return (
          <Tooltip key={id} label={words}>
            <Avatar
              name={who}
              color="initials"
              size="sm"
              role="img"
              aria-label={`${texts.team.people.title}: ${words}`}
              data-unsaved={unsaved || undefined}
              className="cb-person"
            />
          </Tooltip>
        );
      })}
      {others.length > FACES ? <Avatar size="sm">+{others.length - FACES}</Avatar> : null}
      <Me />
    </Avatar.Group>
  );
}

function Me() {
  const me = useMe();
  const [typed, setTyped] = useState(me);
  const [opened, { toggle, close }] = useDisclosure(false);
  const words = texts.team.me.edit(me.name);
  return (
    <Popover opened={opened} onClose={close} width={420} trapFocus withArrow position="bottom-end">
      <Popover.Target>
        <Tooltip label={words}>
          <UnstyledButton aria-label={words} onClick={toggle} className="cb-me">
            <Avatar
              size="sm"
              variant="outline"
              {...(me.name ? { name: me.name, color: "initials" } : {})}
            />
          </UnstyledButton>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.team.me.title}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            useMe.setState(typed);
            close();
          }}
        >
          <Stack>
            <AuthorFields value={typed} onChange={setTyped} />
            <Button type="submit" size="compact-md" ml="auto">
              {texts.team.me.save}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
