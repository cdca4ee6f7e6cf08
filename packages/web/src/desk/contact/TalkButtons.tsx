import type { AgentContact, AgentView } from "@cordboard/api";
import { IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { useDeskKeys } from "../desk-keys.ts";
import { showAgent } from "../desk-store.ts";
import { KeyButton } from "../KeyButton.tsx";
import { TransferButton } from "../transfer/TransferButton.tsx";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
}

/** What can be done with a customer whom one talks with. Who only gives advice has none to hold or to hand over. */
export function TalkButtons({ agent, contact }: Props) {
  const { id } = agent;
  const { held, transfer, kind, consult, state } = contact;
  const talks = state === "connected" && kind !== "voicemail" && !consult;
  const hold = () =>
    asking((held ? client.resumeContact({ id }) : client.holdContact({ id })).then(showAgent));
  useDeskKeys({ hold: talks && !transfer ? hold : undefined });
  if (!talks) return null;
  return (
    <>
      <KeyButton
        deskKey="hold"
        pressed={held}
        disabled={transfer !== null}
        leftSection={held ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />}
        onClick={hold}
      >
        {held ? texts.deskContact.resume : texts.deskContact.hold}
      </KeyButton>
      <TransferButton agent={agent} contact={contact} />
    </>
  );
}
