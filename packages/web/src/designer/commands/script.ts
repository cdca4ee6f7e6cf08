import { IconChecklist, IconDeviceFloppy, IconHelp, IconPhoneCall } from "@tabler/icons-react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { saveScript } from "../files.ts";
import { isUnsaved, showTab } from "../store.ts";
import { isOpen, type EditorCommand } from "./editor-command.ts";

/** What is done with the script as a whole. */
export const SCRIPT: readonly EditorCommand[] = [
  {
    id: "validate",
    title: texts.commands.validate,
    icon: IconChecklist,
    shortcuts: ["mod+shift+m"],
    inFields: true,
    toolbar: "title",
    when: ({ history, undrawable }) => history !== null || undrawable !== null,
    run: () => showTab("problems"),
  },
  {
    id: "simulate",
    title: texts.commands.simulate,
    icon: IconPhoneCall,
    shortcuts: ["mod+enter"],
    inFields: true,
    toolbar: "title",
    when: isOpen,
    run: () => showTab("simulator"),
  },
  {
    id: "save",
    title: texts.commands.save,
    icon: IconDeviceFloppy,
    shortcuts: ["mod+s"],
    inFields: true,
    toolbar: "title",
    when: (state) => isUnsaved(state) && !state.saving,
    run: () => asking(saveScript()),
  },
  {
    id: "help",
    title: texts.commands.help,
    icon: IconHelp,
    shortcuts: ["f1"],
    inFields: true,
    when: isOpen,
    run: () => showTab("help"),
  },
];
