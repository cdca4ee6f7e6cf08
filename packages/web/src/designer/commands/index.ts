import { EDITING } from "./editing.ts";
import type { EditorCommand } from "./editor-command.ts";
import { SCRIPT } from "./script.ts";
import { SIMULATION } from "./simulation.ts";
import { VIEW } from "./view.ts";

export type { EditorCommand } from "./editor-command.ts";

/** Everything that can be done in the designer: toolbar, menus, command bar and shortcuts are made from this one list. */
export const COMMANDS: readonly EditorCommand[] = [...EDITING, ...VIEW, ...SCRIPT, ...SIMULATION];
