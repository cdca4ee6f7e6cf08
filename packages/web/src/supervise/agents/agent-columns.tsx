import type { AgentView } from "@cordboard/api";

import { numberText } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { LevelMark } from "../LevelMark.tsx";
import { Opener } from "../Opener.tsx";
import { STATUS_ORDER } from "../statuses.ts";
import type { Column } from "../table/columns.ts";
import { Ticking } from "../Ticking.tsx";
import { StatusBadge } from "./StatusBadge.tsx";

const words = texts.supervise.agents;

export const AGENT_COLUMNS: readonly Column<AgentView>[] = [
  {
    id: "name",
    title: words.name,
    width: "3fr",
    sortBy: ({ name }) => name,
    cell: ({ id, name }) => (
      <Opener section="agents" item={id}>
        {name}
      </Opener>
    ),
  },
  {
    id: "status",
    title: words.status,
    width: "4fr",
    sortBy: ({ status }) => STATUS_ORDER.indexOf(status),
    cell: ({ status, statusReason, nextStatus }) => (
      <StatusBadge status={status} reason={statusReason} next={nextStatus} />
    ),
  },
  {
    id: "time",
    title: words.time,
    help: words.timeHelp,
    width: 96,
    isNumber: true,
    sortBy: ({ statusSince }) => -statusSince,
    cell: ({ statusSince }) => <Ticking since={statusSince} />,
  },
  {
    id: "contact",
    title: words.contact,
    width: "4fr",
    sortBy: ({ contact }) => contact && contactNumber(contact),
    cell: ({ contact }) =>
      contact ? (
        <>
          <Opener section="contacts" item={contact.contactId}>
            {contactNumber(contact) || texts.supervise.contacts.unknown}
          </Opener>{" "}
          · {texts.deskPage.offerKinds[contact.kind]} · {contact.skill}
        </>
      ) : (
        texts.supervise.none
      ),
  },
  {
    id: "skills",
    title: words.skills,
    width: "3fr",
    cell: ({ skills }) => {
      const all = skills.map(({ name }) => name).join(", ");
      return <span title={all}>{all || texts.supervise.none}</span>;
    },
  },
  {
    id: "missed",
    title: words.missed,
    help: words.missedHelp,
    width: 88,
    isNumber: true,
    sortBy: ({ missedInRow }) => missedInRow,
    cell: ({ missedInRow }) => (
      <LevelMark level={missedInRow > 0 ? "near" : "good"} why={words.missedWhy}>
        {numberText(missedInRow)}
      </LevelMark>
    ),
  },
  {
    id: "handled",
    title: words.handled,
    help: words.handledHelp,
    width: 96,
    isNumber: true,
    sortBy: ({ handled }) => handled,
    cell: ({ handled }) => numberText(handled),
  },
];

/** Of the customer: who called, or who is called. */
const contactNumber = ({ callback, ani }: NonNullable<AgentView["contact"]>): string =>
  callback?.number ?? ani;
