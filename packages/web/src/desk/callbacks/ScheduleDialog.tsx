import type { AgentContact, AgentView } from "@cordboard/api";
import {
  Alert,
  Button,
  Group,
  Modal,
  SegmentedControl,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
} from "@mantine/core";
import { useState } from "react";

import { client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { numberOf } from "../contact/who-is.ts";
import { dialled, showNumber } from "../show-number.ts";
import { useCountry } from "../use-country.ts";
import { useNow } from "../use-now.ts";
import { useRefusal } from "../../components/use-refusal.ts";
import { isGranted } from "../what-now.ts";
import { loadCallbacks } from "./callbacks-store.ts";
import { useCentreZone } from "./day-time.ts";
import { isWhole, soon } from "./local-time.ts";
import { TimeFields } from "./TimeFields.tsx";
import { useResolved } from "./use-resolved.ts";

interface Props {
  readonly agent: AgentView;
  readonly contact: AgentContact;
  readonly onClose: () => void;
}

const ROUTES = ["queue", "me", "own"] as const;
type Route = (typeof ROUTES)[number];

/** When, whom, and who calls: with what most callbacks are filled in. */
export function ScheduleDialog({ agent, contact, onClose }: Props) {
  const workspace = useWorkspace((state) => state.workspace);
  const country = useCountry(contact.dnis);
  const now = useNow();
  const zone = useCentreZone();
  const [at, setAt] = useState(() => soon(now, zone));
  const [text, setText] = useState(() => showNumber(numberOf(contact), country));
  const [skill, setSkill] = useState<string | null>(contact.skill === "" ? null : contact.skill);
  const [route, setRoute] = useState<Route>("queue");
  const [note, setNote] = useState("");
  const resolved = useResolved(at);
  const { refusal, busy, trying } = useRefusal();
  const number = dialled(text, country);
  const anyQueue = isGranted(agent, "schedule-to-any-queue");
  const own = skills(contact, agent);
  const queues = anyQueue ? (workspace?.skills.map(({ name }) => name) ?? own) : own;
  const schedule = () =>
    trying(async () => {
      if (!number || skill === null) return;
      await client.scheduleCallback({
        contactId: contact.contactId,
        number: number.e164,
        at,
        skill,
        ...(route === "queue" ? {} : { agent: agent.id, own: route === "own" }),
        ...(note.trim() === "" ? {} : { note: note.trim() }),
      });
      await loadCallbacks(agent.id);
      onClose();
    });
  return (
    <Modal opened onClose={onClose} title={texts.deskCallbacks.title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          schedule();
        }}
      >
        <Stack gap="sm">
          {refusal === "" ? null : <Alert color="red">{refusal}</Alert>}
          <TimeFields value={at} onChange={setAt} number={number?.e164 ?? ""} resolved={resolved} />
          <Group gap="sm" wrap="nowrap" align="flex-start" grow>
            <TextInput
              type="tel"
              label={texts.deskCalls.number}
              required
              description={number ? texts.deskCalls.dials(number.shown) : " "}
              inputWrapperOrder={["label", "input", "description", "error"]}
              error={text !== "" && !number ? texts.deskCalls.noNumber(country) : null}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <Select
              label={texts.deskCallbacks.queue}
              required
              allowDeselect={false}
              description={anyQueue ? null : texts.deskCallbacks.ownQueueOnly}
              inputWrapperOrder={["label", "input", "description", "error"]}
              data={queues}
              value={skill}
              onChange={setSkill}
            />
          </Group>
          <div>
            <SegmentedControl
              fullWidth
              aria-label={texts.deskCallbacks.route}
              data={ROUTES.map((value) => ({ value, label: texts.deskCallbacks.routes[value] }))}
              value={route}
              onChange={setRoute}
            />
            <Text size="xs" c="dimmed" mt={4} role="status">
              {texts.deskCallbacks.routeHelp[route]}
            </Text>
          </div>
          <Textarea
            label={texts.deskCallbacks.note}
            autosize
            minRows={2}
            maxRows={4}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={!number || skill === null || !isWhole(at)}
            >
              {texts.deskCallbacks.schedule}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Without the permission for others: the contact's own queue; for one that came by none, those of the agent. */
const skills = ({ skill }: AgentContact, agent: AgentView): readonly string[] =>
  skill === "" ? agent.skills.map(({ name }) => name) : [skill];
