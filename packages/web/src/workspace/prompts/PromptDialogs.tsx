import { texts } from "../../texts/index.ts";
import { AskDialog } from "../AskDialog.tsx";
import { NameDialog } from "../NameDialog.tsx";
import { remove, rename } from "./changes.ts";
import type { Asked } from "./dialogs.ts";
import { SpeechDialog } from "./SpeechDialog.tsx";
import { UploadDialog } from "./UploadDialog.tsx";

interface Props {
  readonly asked: Asked;
  readonly onClose: () => void;
}

export function PromptDialogs({ asked, onClose }: Props) {
  switch (asked.kind) {
    case "upload":
      return <UploadDialog {...asked} onClose={onClose} />;
    case "speak":
      return <SpeechDialog place={asked.place} onClose={onClose} />;
    case "delete": {
      const { name, language } = asked.place;
      return (
        <AskDialog
          title={texts.prompts.deleteAsk(name, language)}
          text={texts.prompts.deleteText}
          action={texts.workspace.remove}
          onYes={() => remove(asked.place, asked.revision)}
          onClose={onClose}
        />
      );
    }
    case "rename":
      return (
        <NameDialog
          title={texts.prompts.rename(asked.name)}
          action={texts.workspace.rename}
          name={asked.name}
          onName={(to) => rename(asked.name, to)}
          onClose={onClose}
        />
      );
  }
}
