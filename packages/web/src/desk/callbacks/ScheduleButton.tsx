import type { AgentContact, AgentView } from "@cordboard/api";
import { IconCalendarPlus } from "@tabler/icons-react";

import { texts } from "../../texts/index.ts";
import { useDeskKeys } from "../desk-keys.ts";
import { KeyButton } from "../KeyButton.tsx";
import { isGranted } from "../what-now.ts";
import { useCallbacks } from "./callbacks-store.ts";
import { dayTime, useCentreZone } from "./day-time.ts";
import { askToSchedule } from "./Scheduling.tsx";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
}

/** Promises a call for another time; one for each contact, and then it says when. */
export function ScheduleButton({ agent, contact }: Props) {
  const { contactId } = contact;
  const zone = useCentreZone();
  const open = () => askToSchedule(contact);
  const promised = useCallbacks(({ list }) => list.find((one) => one.contactId === contactId));
  const possible = isGranted(agent, "schedule-callbacks") && !promised;
  useDeskKeys({ schedule: possible ? open : undefined });
  if (!isGranted(agent, "schedule-callbacks")) return null;
  return (
    <KeyButton
      deskKey="schedule"
      disabled={!possible}
      leftSection={<IconCalendarPlus size={16} />}
      onClick={open}
    >
      {promised
        ? texts.deskCallbacks.scheduledFor(dayTime(promised.dueAt, zone))
        : texts.deskCallbacks.open}
    </KeyButton>
  );
}
