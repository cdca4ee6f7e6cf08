import type { ContactView } from "@cordboard/api";

import { texts } from "../texts.ts";
import { Opener } from "../Opener.tsx";
import type { Column } from "../table/columns.ts";
import { Ticking } from "../Ticking.tsx";
import { isWaiting, placeOf, queueText } from "./contact-texts.ts";

const words = texts.supervise.contacts;

export const CONTACT_COLUMNS: readonly Column<ContactView>[] = [
  {
    id: "caller",
    title: words.caller,
    width: "3fr",
    sortBy: ({ ani }) => ani,
    cell: ({ contactId, ani }) => (
      <Opener section="contacts" item={contactId}>
        {ani || words.unknown}
      </Opener>
    ),
  },
  {
    id: "dialled",
    title: words.dialled,
    width: "2fr",
    sortBy: ({ dnis }) => dnis,
    cell: ({ dnis }) => dnis,
  },
  {
    id: "script",
    title: words.script,
    width: "3fr",
    sortBy: ({ script }) => script,
    cell: ({ script }) => <span title={script}>{script}</span>,
  },
  {
    id: "place",
    title: words.place,
    width: "4fr",
    sortBy: placeOf,
    cell: (contact) => <span title={placeOf(contact)}>{placeOf(contact)}</span>,
  },
  {
    id: "state",
    title: words.state,
    width: "4fr",
    sortBy: ({ skill, position }) => (skill === "" ? null : `${skill} ${position}`),
    cell: (contact) => <span title={queueText(contact)}>{queueText(contact)}</span>,
  },
  {
    id: "agent",
    title: words.agent,
    width: "3fr",
    sortBy: ({ agent }) => agent?.name ?? null,
    cell: ({ agent }) =>
      agent ? (
        <Opener section="agents" item={agent.id}>
          {agent.name}
        </Opener>
      ) : (
        texts.supervise.none
      ),
  },
  {
    id: "waits",
    title: words.waits,
    help: words.waitsHelp,
    width: 96,
    isNumber: true,
    sortBy: (contact) => (isWaiting(contact) && contact.enteredAt ? -contact.enteredAt : null),
    cell: (contact) =>
      isWaiting(contact) && contact.enteredAt !== null ? (
        <Ticking since={contact.enteredAt} />
      ) : (
        texts.supervise.none
      ),
  },
  {
    id: "since",
    title: words.since,
    help: words.sinceHelp,
    width: 96,
    isNumber: true,
    sortBy: ({ startedAt }) => -startedAt,
    cell: ({ startedAt }) => <Ticking since={startedAt} />,
  },
];
