import { isName } from "@cordboard/language";
import { Alert, Button, Group, Modal, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { IconVolume } from "@tabler/icons-react";
import { useState } from "react";

import { client } from "../../client.ts";
import { listen } from "../../designer/listening/listen.ts";
import { texts } from "../../texts/index.ts";
import { useResources } from "../resources.ts";
import { put, refusalOf, type Place } from "./changes.ts";
import { LanguageSelect } from "./LanguageSelect.tsx";

const words = texts.prompts;

interface Props {
  /** What is to be recorded; null: the person says. */
  readonly place: Place | null;
  readonly onClose: () => void;
}

/** A recording made of text by the server's speech engine: heard first, then kept. */
export function SpeechDialog({ place, onClose }: Props) {
  const { languages, prompts } = useResources((state) => state.prompts) ?? NOTHING;
  const [name, setName] = useState(place?.name ?? "");
  const [language, setLanguage] = useState(place?.language ?? languages[0] ?? "en-US");
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const before = prompts.find((one) => one.name === name)?.recordings[language];
  const making = async (use: (sound: Uint8Array) => Promise<void>) => {
    setBusy(true);
    setRefused(null);
    try {
      await use(await client.speakText({ text: text.trim(), language }));
    } catch (error) {
      setRefused(refusalOf(error));
    } finally {
      setBusy(false);
    }
  };
  const keep = () =>
    making(async (sound) => {
      await put({ language, name }, sound, before?.revision);
      onClose();
    });
  const hear = () =>
    making(async (sound) => {
      const address = URL.createObjectURL(
        new Blob([Uint8Array.from(sound)], { type: "audio/wav" }),
      );
      await listen(words.fromText, [{ type: "sound", file: name, address }]);
      URL.revokeObjectURL(address);
    });
  const isEmpty = text.trim() === "";
  return (
    <Modal opened onClose={onClose} title={words.fromText} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <Stack>
          <Group grow align="flex-start">
            <TextInput
              label={words.name}
              required
              maxLength={64}
              value={name}
              readOnly={place !== null}
              error={name === "" || isName(name) ? undefined : texts.workspace.name.help}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <LanguageSelect
              value={language}
              languages={languages}
              readOnly={place !== null}
              onChange={setLanguage}
            />
          </Group>
          <Textarea
            label={words.text}
            description={words.textHelp}
            required
            autosize
            minRows={3}
            maxRows={10}
            maxLength={2000}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {before ? (
            <Text size="sm" className="cb-warning">
              {words.goesOver(words.length(before.seconds))}
            </Text>
          ) : null}
          {refused === null ? null : (
            <Alert color="red" role="alert">
              {refused}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button
              variant="default"
              mr="auto"
              leftSection={<IconVolume size={16} />}
              disabled={isEmpty || busy}
              onClick={() => void hear()}
            >
              {words.listen}
            </Button>
            <Button variant="default" onClick={onClose}>
              {texts.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={isEmpty || !isName(name)}>
              {before ? words.replace : texts.workspace.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const NOTHING = { languages: [], prompts: [] };
