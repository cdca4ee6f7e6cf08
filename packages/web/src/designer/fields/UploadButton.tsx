import { ApiError, type SoundWarning } from "@cordboard/api";
import { Anchor, FileButton, Text, Tooltip } from "@mantine/core";
import { useState } from "react";

import { asking, client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { refusal } from "../../texts/translated.ts";
import { loadWorkspace } from "../../workspace-store.ts";
import { SOUND_FILES } from "../../workspace/prompts/sound-files.ts";
import { warningsInWords } from "../../workspace/prompts/SoundWarnings.tsx";
import { useScript } from "../store.ts";
import { promptName } from "./prompt-name.ts";

interface Props {
  /** Of the field. */
  readonly label: string;
  /** What the field holds. */
  readonly name: string;
  readonly isNew: boolean;
  readonly onName: (name: string) => void;
}

interface Refused {
  readonly message: string;
  /** There is one already: the same file can go over it. */
  readonly over?: { readonly file: File; readonly revision: string };
}

/** Puts a file of one's own among the workspace's recordings, in the script's language, and names it in the field. */
export function UploadButton({ label, name, isNew, onName }: Props) {
  const language = useScript()?.language ?? "";
  const [refused, setRefused] = useState<Refused | null>(null);
  const [warnings, setWarnings] = useState<readonly SoundWarning[]>([]);
  const upload = async (file: File, revision: string | null) => {
    const called = promptName(isNew ? name : "", file.name);
    setRefused(null);
    setWarnings([]);
    try {
      const saved = await client.savePrompt(
        { language, name: called },
        revision === null ? {} : { revision },
        new Uint8Array(await file.arrayBuffer()),
      );
      setWarnings(saved.warnings);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { current } = error.problem;
      setRefused({
        message: refusal(error).text,
        ...(current ? { over: { file, revision: current.revision } } : {}),
      });
      return;
    }
    await loadWorkspace();
    onName(called);
  };
  return (
    <>
      <FileButton
        accept={SOUND_FILES}
        onChange={(file) => {
          if (file) asking(upload(file, null));
        }}
      >
        {(props) => (
          <Tooltip label={texts.prompts.formats} position="left" multiline maw={320}>
            <Anchor
              {...props}
              component="button"
              type="button"
              size="xs"
              aria-label={texts.forms.uploadFor(label)}
            >
              {texts.forms.upload}
            </Anchor>
          </Tooltip>
        )}
      </FileButton>
      {warnings.length > 0 ? (
        <Text size="xs" className="cb-warning" role="status">
          {warningsInWords(warnings)}
        </Text>
      ) : null}
      {refused ? (
        <Text size="xs" c="red" role="alert">
          {refused.message}
        </Text>
      ) : null}
      {refused?.over ? (
        <Anchor
          component="button"
          type="button"
          size="xs"
          onClick={() => {
            const { over } = refused;
            if (over) asking(upload(over.file, over.revision));
          }}
        >
          {texts.forms.replace}
        </Anchor>
      ) : null}
    </>
  );
}
