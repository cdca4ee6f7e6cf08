import type { ScheduledCallbackView } from "@cordboard/api";
import { Text } from "@mantine/core";

import { dayTimeIn } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { Opener } from "../Opener.tsx";
import type { Column } from "../table/columns.ts";
import { customerText, madeText, whoseText } from "./callback-texts.ts";

const words = texts.supervise.callbacks;

interface Place {
  readonly timeZone: string;
  readonly nameOf: (id: string) => string;
}

export const scheduledColumns = ({
  timeZone,
  nameOf,
}: Place): readonly Column<ScheduledCallbackView>[] => [
  {
    id: "due",
    title: words.due,
    width: 168,
    cell: ({ scheduleId, dueAt }) => (
      <Opener section="callbacks" item={scheduleId}>
        {dayTimeIn(dueAt, timeZone)}
      </Opener>
    ),
  },
  {
    id: "customer",
    title: words.there,
    help: words.thereHelp,
    width: 144,
    cell: ({ number, dueAt }) => customerText(number, dueAt) || texts.supervise.none,
  },
  {
    id: "number",
    title: words.number,
    width: "3fr",
    cell: ({ number, callerName }) => (
      <span title={callerName}>
        {number}{" "}
        <Text span size="xs" c="dimmed">
          {callerName}
        </Text>
      </span>
    ),
  },
  { id: "skill", title: texts.supervise.queues.skill, width: "2fr", cell: ({ skill }) => skill },
  {
    id: "agent",
    title: texts.supervise.contacts.agent,
    width: "3fr",
    cell: ({ agent, own }) => whoseText(agent, own, nameOf),
  },
  {
    id: "made",
    title: words.made,
    width: "2fr",
    cell: ({ source, madeBy }) => madeText(source, madeBy, nameOf),
  },
  {
    id: "note",
    title: words.note,
    width: "3fr",
    cell: ({ note }) => <span title={note}>{note || texts.supervise.none}</span>,
  },
];
