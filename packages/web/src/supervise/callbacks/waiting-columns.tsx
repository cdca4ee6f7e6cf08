import type { WaitingCallbackView } from "@cordboard/api";

import { numberText, timeIn } from "../../texts/amounts.ts";
import { texts } from "../texts.ts";
import { Opener } from "../Opener.tsx";
import type { Column } from "../table/columns.ts";
import { Ticking } from "../Ticking.tsx";
import { whoseText } from "./callback-texts.ts";

const words = texts.supervise.callbacks;

interface Place {
  readonly timeZone: string;
  readonly nameOf: (id: string) => string;
}

export const waitingColumns = ({
  timeZone,
  nameOf,
}: Place): readonly Column<WaitingCallbackView>[] => [
  {
    id: "number",
    title: words.number,
    width: "3fr",
    cell: ({ contactId, number }) => (
      <Opener section="callbacks" item={contactId}>
        {number}
      </Opener>
    ),
  },
  { id: "skill", title: texts.supervise.queues.skill, width: "2fr", cell: ({ skill }) => skill },
  {
    id: "agent",
    title: texts.supervise.contacts.agent,
    width: "3fr",
    cell: ({ agent, ownUntil }) => whoseText(agent, ownUntil !== null, nameOf),
  },
  { id: "state", title: texts.supervise.queues.state, width: "2fr", cell: stateText },
  {
    id: "waits",
    title: texts.supervise.contacts.waits,
    help: texts.supervise.contacts.waitsHelp,
    width: 96,
    isNumber: true,
    cell: ({ enteredAt }) => <Ticking since={enteredAt} />,
  },
  {
    id: "attempts",
    title: words.attemptsLeft,
    help: words.attemptsHelp,
    width: 120,
    isNumber: true,
    cell: ({ attemptsLeft }) => numberText(attemptsLeft),
  },
  {
    id: "notBefore",
    title: words.notBefore,
    help: words.notBeforeHelp,
    width: 120,
    isNumber: true,
    cell: ({ notBefore }) =>
      notBefore === null ? texts.supervise.none : timeIn(notBefore, timeZone),
  },
];

export function stateText({ state }: WaitingCallbackView): string {
  return words.states[state];
}
