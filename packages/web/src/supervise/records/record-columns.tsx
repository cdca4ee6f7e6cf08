import type { ContactRecordView } from "@cordboard/api";

import { clockText } from "../../desk/use-now.ts";
import { dayTimeText } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { Opener } from "../Opener.tsx";
import type { Column } from "../table/columns.ts";

const words = texts.supervise.records;

/** In the order of the server, the last first: there are more pages than are here to be sorted. */
export const RECORD_COLUMNS: readonly Column<ContactRecordView>[] = [
  {
    id: "began",
    title: words.began,
    width: 168,
    cell: ({ contactId, beganAt }) => (
      <Opener section="records" item={contactId}>
        {dayTimeText(beganAt)}
      </Opener>
    ),
  },
  {
    id: "kind",
    title: words.kind,
    width: "2fr",
    cell: ({ kind }) => texts.deskPage.offerKinds[kind],
  },
  {
    id: "number",
    title: words.number,
    width: "3fr",
    cell: ({ ani }) => ani || texts.supervise.contacts.unknown,
  },
  { id: "dialled", title: words.dialled, width: "2fr", cell: ({ dnis }) => dnis },
  {
    id: "outcome",
    title: words.outcome,
    width: "4fr",
    cell: ({ outcome }) => texts.live.outcomes[outcome],
  },
  {
    id: "queues",
    title: words.queues,
    width: "3fr",
    cell: ({ queues }) => listed(queues.map(({ skill }) => skill)),
  },
  {
    id: "agents",
    title: words.agents,
    width: "3fr",
    cell: ({ agents }) => listed(agents.map(({ agent }) => agent.name)),
  },
  {
    id: "talk",
    title: words.talk,
    width: 80,
    isNumber: true,
    cell: ({ agents }) => clockText(agents.reduce((sum, { talkSec }) => sum + talkSec, 0) * 1000),
  },
  {
    id: "lasted",
    title: words.lasted,
    width: 80,
    isNumber: true,
    cell: ({ beganAt, endedAt }) => clockText(endedAt - beganAt),
  },
];

/** Each name once. */
function listed(names: readonly string[]) {
  const all = [...new Set(names)].join(", ") || texts.supervise.none;
  return <span title={all}>{all}</span>;
}
