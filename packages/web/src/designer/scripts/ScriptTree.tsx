import type { ScriptSummary } from "@cordboard/api";
import { Tree, useTree } from "@mantine/core";
import { useEffect, useMemo, type KeyboardEvent } from "react";

import { navigate, scriptPath } from "../../router.ts";
import { texts } from "../../texts/index.ts";
import { useDesigner } from "../store.ts";
import { closeFolder, openFolders, useFolders } from "./folders.ts";
import { isMenuKey, openMenuAt } from "./ScriptMenu.tsx";
import { FolderRow, ScriptRow } from "./ScriptRow.tsx";
import type { Asked } from "./ScriptDialog.tsx";
import { foldersOf, isFolder, scriptTree } from "./script-tree.ts";

interface Props {
  readonly scripts: readonly ScriptSummary[];
  /** Then all folders are open. */
  readonly isFiltered: boolean;
  readonly onAsk: (asked: Asked) => void;
}

const NOTHING: readonly string[] = [];

/** Scripts in their folders: arrow keys walk, Enter opens. */
export function ScriptTree({ scripts, isFiltered, onAsk }: Props) {
  const open = useDesigner(({ name }) => name);
  const kept = useFolders((state) => state.closed);
  const closed = isFiltered ? NOTHING : kept;
  const data = useMemo(() => scriptTree(scripts.map(({ name }) => name)), [scripts]);
  const folders = [...new Set(scripts.flatMap(({ name }) => foldersOf(name)))];
  const tree = useTree({
    expandedState: Object.fromEntries(folders.map((one) => [one, !closed.includes(one)])),
    onNodeExpand: (folder) => openFolders([folder]),
    onNodeCollapse: closeFolder,
    selectedState: open === null ? [] : [open],
  });
  useEffect(() => openFolders(foldersOf(open ?? "")), [open]);

  const press = (event: KeyboardEvent) => {
    const item = document.activeElement?.closest<HTMLElement>("[role=treeitem]");
    const value = item?.dataset["value"];
    if (!item || value === undefined || event.target !== item) return;
    if (event.key === "Enter") {
      if (isFolder(value)) tree.toggleExpanded(value);
      else navigate(scriptPath(value));
    } else if (isMenuKey(event)) openMenuAt(item.querySelector("[data-value]") ?? item);
    else if (event.key === "F2" && !isFolder(value)) onAsk({ what: "rename", name: value });
    else if (event.key === "Delete" && !isFolder(value)) onAsk({ what: "remove", name: value });
    else return;
    event.preventDefault();
  };

  return (
    <Tree
      aria-label={texts.first.list.tree}
      data={data}
      tree={tree}
      levelOffset="sm"
      onKeyDown={press}
      renderNode={({ node, expanded, elementProps }) => {
        const shown = { label: node.label, elementProps };
        const script = scripts.find(({ name }) => name === node.value);
        return script ? (
          <ScriptRow {...shown} script={script} isOpen={script.name === open} />
        ) : (
          <FolderRow {...shown} isExpanded={expanded} />
        );
      }}
    />
  );
}
