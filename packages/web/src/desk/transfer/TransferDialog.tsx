import type { AgentView } from "@cordboard/api";
import { Alert, Button, Group, Modal, SegmentedControl, Stack, Switch } from "@mantine/core";
import { useState } from "react";

import { client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { showAgent } from "../desk-store.ts";
import { useRefusal } from "../../components/use-refusal.ts";
import { ColleagueList } from "./ColleagueList.tsx";
import { TargetFields } from "./TargetFields.tsx";
import { canAnnounce, TARGET_KINDS, type Target, type TargetKind } from "./target.ts";

interface Props {
  readonly agent: AgentView;
  readonly onClose: () => void;
}

/** To whom the customer goes, and whether the agent speaks with them first. */
export function TransferDialog({ agent, onClose }: Props) {
  const [kind, setKind] = useState<TargetKind>("agent");
  const [to, setTo] = useState<Target | null>(null);
  const [announce, setAnnounce] = useState(true);
  const { refusal, trying } = useRefusal();
  const transfer = () =>
    trying(async () => {
      if (!to) return;
      const attended = announce && canAnnounce(kind);
      showAgent(await client.transferContact({ id: agent.id }, { to, attended }));
      onClose();
    });
  return (
    <Modal opened onClose={onClose} title={texts.deskTransfer.title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          transfer();
        }}
      >
        <Stack>
          {refusal === "" ? null : <Alert color="red">{refusal}</Alert>}
          <SegmentedControl
            fullWidth
            aria-label={texts.deskTransfer.kind}
            data={TARGET_KINDS.map((value) => ({ value, label: texts.deskTransfer.kinds[value] }))}
            value={kind}
            onChange={(chosen) => {
              setTo(null);
              setKind(chosen);
            }}
          />
          {kind === "agent" ? (
            <ColleagueList own={agent.id} to={to} onChoose={setTo} />
          ) : (
            <TargetFields key={kind} kind={kind} onChoose={setTo} />
          )}
          <Switch
            label={texts.deskTransfer.announce}
            description={
              canAnnounce(kind)
                ? texts.deskTransfer.announceHelp[announce ? "yes" : "no"]
                : texts.deskTransfer.announceHelp.never
            }
            checked={announce && canAnnounce(kind)}
            disabled={!canAnnounce(kind)}
            onChange={(event) => setAnnounce(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" disabled={!to}>
              {announce && canAnnounce(kind)
                ? texts.deskTransfer.callFirst
                : texts.deskTransfer.transferNow}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
