import { texts } from "../../texts/index.ts";
import { ARRANGING } from "./arranging.ts";
import { DRAWING } from "./drawing.ts";
import { EDITING } from "./editing.ts";
import type { EditorCommand } from "./editor-command.ts";
import { GOING } from "./going.ts";
import { SCRIPT } from "./script.ts";
import { SIMULATION } from "./simulation.ts";
import { TESTING } from "./testing.ts";
import { VIEW } from "./view.ts";

export type { EditorCommand, MenuKind } from "./editor-command.ts";

/** Commands by what they are about, as menus and the list of shortcuts show them. */
export const COMMAND_GROUPS: readonly {
  readonly title: string;
  readonly commands: readonly EditorCommand[];
}[] = [
  { title: texts.drawing.groups.going, commands: GOING },
  { title: texts.drawing.groups.drawing, commands: DRAWING },
  { title: texts.drawing.groups.editing, commands: EDITING },
  { title: texts.drawing.groups.arranging, commands: ARRANGING },
  { title: texts.drawing.groups.view, commands: VIEW },
  { title: texts.drawing.groups.script, commands: SCRIPT },
  { title: texts.simulator.tab, commands: SIMULATION },
  { title: texts.tests.tab, commands: TESTING },
];

/** Everything that can be done in the designer: toolbar, menus, command bar and shortcuts are made from this one list. */
export const COMMANDS: readonly EditorCommand[] = COMMAND_GROUPS.flatMap(
  ({ commands }) => commands,
);
