import { ApiError } from "@cordboard/api";
import {
  Button,
  Group,
  Modal,
  Radio,
  ScrollArea,
  SimpleGrid,
  Stack,
  TextInput,
} from "@mantine/core";
import { useState } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { refusal } from "../../texts/translated.ts";
import { useWorkspace } from "../../workspace-store.ts";
import { BEGINNINGS, lookOf, useTemplates } from "./beginnings.ts";
import { BeginningText } from "./BeginningText.tsx";
import {
  closeNewScript,
  makeScript,
  proposedName,
  useNewScript,
  type Beginning,
} from "./new-script.ts";

/** Asks what a new script is begun with, and its name. */
export default function NewScriptDialog() {
  const asked = useNewScript((state) => state.asked);
  return (
    <Modal opened onClose={closeNewScript} title={texts.scripts.create} size={760}>
      {asked ? <Form first={asked.beginning} folder={asked.name} /> : null}
    </Modal>
  );
}

const show = (card: HTMLElement | null) => card?.scrollIntoView({ block: "nearest" });

function Form({ first, folder }: { readonly first: Beginning; readonly folder: string }) {
  const taken = useWorkspace(({ scripts }) => scripts ?? []).map((script) => script.name);
  const proposed = (one: Beginning) =>
    one === "empty" ? folder : proposedName(folder + lookOf(one).title, taken);
  const [beginning, setBeginning] = useState(first);
  const [name, setName] = useState(proposed(first));
  const [error, setError] = useState("");
  const [making, setMaking] = useState(false);
  const templates = useTemplates();
  const rename = (next: string) => {
    setName(next);
    setError("");
  };
  const choose = (next: Beginning) => {
    setBeginning(next);
    // A name that somebody typed stays.
    if (name === "" || name === proposed(beginning)) rename(proposed(next));
  };
  const make = async () => {
    setMaking(true);
    try {
      await makeScript(beginning, name.trim());
      closeNewScript();
    } catch (refused) {
      if (!(refused instanceof ApiError)) throw refused;
      setError(refusal(refused).text);
    } finally {
      setMaking(false);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        asking(make());
      }}
    >
      <Stack>
        <TextInput
          label={texts.scripts.name}
          description={texts.scripts.nameHelp}
          data-autofocus
          required
          maxLength={64}
          value={name}
          error={error || undefined}
          onChange={(event) => rename(event.currentTarget.value)}
        />
        <Radio.Group
          label={texts.first.templates.choose}
          value={beginning}
          onChange={(value) => choose(BEGINNINGS.find((one) => one === value) ?? "empty")}
        >
          <ScrollArea.Autosize mah="46vh" type="auto" mt={4} offsetScrollbars="y">
            <SimpleGrid cols={2} spacing="xs">
              {BEGINNINGS.map((one) => (
                <Radio.Card
                  key={one}
                  value={one}
                  className="cb-beginning"
                  ref={one === first ? show : null}
                >
                  <BeginningText beginning={one} templates={templates} />
                </Radio.Card>
              ))}
            </SimpleGrid>
          </ScrollArea.Autosize>
        </Radio.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={closeNewScript}>
            {texts.cancel}
          </Button>
          <Button type="submit" loading={making} disabled={name.trim() === ""}>
            {texts.scripts.createIt}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
