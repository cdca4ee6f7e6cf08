import type { AgentView } from "@cordboard/api";
import { Button, Select } from "@mantine/core";
import { IconPencil, IconPlus } from "@tabler/icons-react";
import { useState } from "react";

import { IconAction } from "../components/IconAction.tsx";
import { useMay } from "../session/session-store.ts";
import { texts } from "../texts/index.ts";
import { AgentDialog } from "./AgentDialog.tsx";
import { useDesk } from "./desk-store.ts";

interface Props {
  readonly agent: AgentView | null;
  readonly onChoose: (id: string | null) => void;
}

/** Who sits here. */
export function AgentPicker({ agent, onChoose }: Props) {
  const agents = useDesk((state) => state.agents);
  const mayEdit = useMay("administer");
  const [dialog, setDialog] = useState<"add" | "edit" | null>(null);
  return (
    <>
      <Select
        size="sm"
        w={200}
        aria-label={texts.deskPage.agent}
        placeholder={texts.deskPage.chooseAgent}
        data={(agents ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        value={agent?.id ?? null}
        onChange={onChoose}
      />
      {agent && mayEdit ? (
        <IconAction
          name={texts.deskPage.editAgent}
          icon={IconPencil}
          onClick={() => setDialog("edit")}
        />
      ) : null}
      {mayEdit ? (
        <Button
          size="compact-md"
          variant="light"
          leftSection={<IconPlus size={15} />}
          onClick={() => setDialog("add")}
        >
          {texts.deskPage.addAgent}
        </Button>
      ) : null}
      {dialog ? (
        <AgentDialog
          agent={dialog === "edit" ? agent : null}
          onClose={() => setDialog(null)}
          onSaved={(id) => {
            setDialog(null);
            onChoose(id);
          }}
        />
      ) : null}
    </>
  );
}
