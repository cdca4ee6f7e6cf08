import type { AgentContact, AgentView } from "@cordboard/api";
import { IconArrowForwardUp } from "@tabler/icons-react";
import { useState } from "react";

import { texts } from "../../texts/index.ts";
import { useDeskKeys } from "../desk-keys.ts";
import { KeyButton } from "../KeyButton.tsx";
import { TransferDialog } from "./TransferDialog.tsx";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
}

export function TransferButton({ agent, contact }: Props) {
  const [asked, setAsked] = useState(false);
  const open = () => setAsked(true);
  const possible = contact.transfer === null;
  useDeskKeys({ transfer: possible ? open : undefined });
  return (
    <>
      <KeyButton
        deskKey="transfer"
        disabled={!possible}
        leftSection={<IconArrowForwardUp size={16} />}
        onClick={open}
      >
        {texts.deskTransfer.open}
      </KeyButton>
      {asked && possible ? <TransferDialog agent={agent} onClose={() => setAsked(false)} /> : null}
    </>
  );
}
