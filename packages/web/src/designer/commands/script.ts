import {
  IconArrowBack,
  IconChecklist,
  IconDeviceFloppy,
  IconFileOff,
  IconFilePlus,
  IconGitCompare,
  IconHelp,
  IconHistory,
  IconMathFunction,
  IconPhoneCall,
  IconRocket,
  IconRoute,
} from "@tabler/icons-react";

import { asking } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { showFunctions } from "../fields/functions-help.ts";
import { compareWithPublished } from "../history/compare-entries.ts";
import { askToDiscard, openPublish } from "../publishing.ts";
import { saveScript } from "../saving.ts";
import { askForNewScript } from "../scripts/new-script.ts";
import { isUnsaved, showTab, useDesigner } from "../store.ts";
import { takeTour } from "../tour/tour-store.ts";
import { isOpen, type EditorCommand } from "./editor-command.ts";

/** What is done with the script as a whole. */
export const SCRIPT: readonly EditorCommand[] = [
  {
    id: "new-script",
    title: texts.scripts.create,
    icon: IconFilePlus,
    shortcuts: [],
    when: () => true,
    run: () => askForNewScript(),
  },
  {
    id: "validate",
    title: texts.commands.validate,
    icon: IconChecklist,
    shortcuts: ["mod+shift+m"],
    inFields: true,
    toolbar: "icon",
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
    id: "functions",
    title: texts.forms.allFunctions,
    icon: IconMathFunction,
    shortcuts: [],
    when: isOpen,
    run: showFunctions,
  },
  {
    id: "save",
    title: texts.commands.save,
    icon: IconDeviceFloppy,
    shortcuts: ["mod+s"],
    inFields: true,
    toolbar: "icon",
    when: (state) => isUnsaved(state) && !state.saving && !state.review,
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
  {
    id: "tour",
    title: texts.first.tour.take,
    icon: IconRoute,
    shortcuts: [],
    when: isOpen,
    run: takeTour,
  },
  {
    id: "publish",
    title: texts.team.publish.command,
    icon: IconRocket,
    shortcuts: ["mod+shift+p"],
    inFields: true,
    toolbar: "main",
    when: (state) => isOpen(state) && !state.saving && !state.review,
    run: () => asking(openPublish()),
  },
  {
    id: "compare-with-published",
    title: texts.team.draft.look,
    icon: IconGitCompare,
    shortcuts: [],
    when: ({ server, history, review }) => server?.published != null && !!history && !review,
    run: compareWithPublished,
  },
  {
    id: "discard-draft",
    title: texts.team.draft.discard,
    icon: IconFileOff,
    shortcuts: [],
    when: ({ server, saving, review }) => server?.draft != null && !saving && !review,
    run: askToDiscard,
  },
  {
    id: "leave-comparison",
    title: texts.team.review.close,
    icon: IconArrowBack,
    shortcuts: ["escape"],
    when: ({ review }) => review?.kind === "compare",
    run: () => useDesigner.setState({ review: null }),
  },
  {
    id: "history",
    title: texts.team.history.tab,
    icon: IconHistory,
    shortcuts: [],
    when: ({ name }) => name !== null,
    run: () => showTab("history"),
  },
];
