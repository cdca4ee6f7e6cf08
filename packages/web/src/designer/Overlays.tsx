import "@mantine/spotlight/styles.css";

import { CommandBar } from "./CommandBar.tsx";
import { ConflictDialog } from "./ConflictDialog.tsx";
import { LinkDialog } from "./LinkDialog.tsx";
import { ShortcutsDialog } from "./ShortcutsDialog.tsx";

/** What comes over the drawing when it is asked for. What was asked for before this is loaded is then there. */
export default function Overlays() {
  return (
    <>
      <ConflictDialog />
      <LinkDialog />
      <ShortcutsDialog />
      <CommandBar />
    </>
  );
}
