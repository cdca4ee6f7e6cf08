import { ActionIcon, Popover, Stack, Switch, Text } from "@mantine/core";
import { IconBell, IconBellOff } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { askToNotify, setAlerts, useAlerts } from "../offer/alerts.ts";

/** How this browser calls its agent when a contact rings. */
export function AlertsMenu() {
  const { sound, notifications, refused } = useAlerts();
  const Bell = sound ? IconBell : IconBellOff;
  return (
    <Popover position="bottom-end" width={304} trapFocus>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={texts.deskAlerts.title}>
          <Bell size={18} stroke={1.7} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={texts.deskAlerts.title}>
        <Stack gap="sm">
          <Switch
            label={texts.deskAlerts.sound}
            checked={sound}
            onChange={(event) => setAlerts({ sound: event.currentTarget.checked })}
          />
          <Switch
            label={texts.deskAlerts.notifications}
            checked={notifications}
            onChange={(event) => {
              if (event.currentTarget.checked) void askToNotify();
              else setAlerts({ notifications: false });
            }}
          />
          {refused ? (
            <Text size="xs" c="var(--cb-warning)" role="status">
              {texts.deskAlerts.refused}
            </Text>
          ) : null}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
