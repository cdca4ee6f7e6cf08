import { Button, Group, Modal, ScrollArea, Stack, Text } from "@mantine/core";
import { useState } from "react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { refresh, useResources } from "../resources.ts";
import { refusalOf, send, soundIn } from "./changes.ts";
import type { Asked } from "./dialogs.ts";
import { LanguageSelect } from "./LanguageSelect.tsx";
import { tellDone } from "./tell-done.tsx";
import { UploadLine } from "./UploadLine.tsx";
import { firstUploads, isReady, replacedBy, type Upload } from "./uploads.ts";

const words = texts.prompts;

type Props = Extract<Asked, { kind: "upload" }> & { readonly onClose: () => void };

/** Files become recordings: each with its name, all in one language. What is refused stays, with what is wrong. */
export function UploadDialog({ files, name, language: wanted, refused, onClose }: Props) {
  const library = useResources((state) => state.prompts);
  const { languages, prompts } = library ?? { languages: [], prompts: [] };
  const [language, setLanguage] = useState(wanted ?? languages[0] ?? "en-US");
  const [uploads, setUploads] = useState(() => firstUploads(files, name, refused));
  const [busy, setBusy] = useState(false);
  const change = (index: number, part: Partial<Upload>) =>
    setUploads((before) => before.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const ready = uploads.filter((one) => isReady(one, prompts, language));
  const start = async () => {
    setBusy(true);
    let added = 0;
    let left = 0;
    for (const [index, upload] of uploads.entries()) {
      if (upload.done) continue;
      left++;
      if (!ready.includes(upload)) continue;
      try {
        const place = { language, name: upload.name };
        const before = replacedBy(upload, prompts, language);
        const undo = await send(place, await soundIn(upload.file), before?.revision);
        if (undo) tellDone(words.replaced(upload.name, language), undo);
        else added++;
        left--;
        change(index, { done: true, refused: null });
      } catch (error) {
        change(index, { refused: refusalOf(error) });
      }
    }
    await refresh();
    setBusy(false);
    if (added > 0) tellDone(words.addedCount(added, language));
    if (left === 0) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={words.upload} size="xl">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          asking(start());
        }}
      >
        <Stack>
          <Text size="sm" c="dimmed">
            {words.formats}
          </Text>
          <LanguageSelect value={language} languages={languages} onChange={setLanguage} />
          <ScrollArea.Autosize mah="48vh" type="auto">
            <Stack gap="sm">
              {uploads.map((upload, index) => (
                <UploadLine
                  // oxlint-disable-next-line react/no-array-index-key -- two files may have one name
                  key={index}
                  upload={upload}
                  before={replacedBy(upload, prompts, language)}
                  onChange={(part) => change(index, part)}
                />
              ))}
            </Stack>
          </ScrollArea.Autosize>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {uploads.some(({ done }) => done) ? texts.close : texts.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={ready.length === 0} data-autofocus>
              {words.uploadCount(ready.length)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
