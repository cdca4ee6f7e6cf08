/** A folder, or a script by its whole name. */
export interface ScriptTreeNode {
  /** Of a folder with a slash at its end: `Sales/` is not the script `Sales`. */
  readonly value: string;
  readonly label: string;
  readonly children?: ScriptTreeNode[];
}

/** Scripts by their names in folders: `Sales/North` is `North` in `Sales`. Folders first, all in order. */
export function scriptTree(names: readonly string[], folder = ""): ScriptTreeNode[] {
  const inFolder = Map.groupBy([...new Set(names)], (name) => {
    const rest = name.slice(folder.length);
    return rest.includes("/") ? rest.slice(0, rest.indexOf("/") + 1) : "";
  });
  const { "": scripts = [], ...folders } = Object.fromEntries(inFolder);
  return [
    ...Object.entries(folders)
      .map(([part, members]) => ({
        value: folder + part,
        label: part.slice(0, -1),
        children: scriptTree(members, folder + part),
      }))
      .toSorted(byLabel),
    ...scripts.map((name) => ({ value: name, label: name.slice(folder.length) })).toSorted(byLabel),
  ];
}

const byLabel = (a: ScriptTreeNode, b: ScriptTreeNode) =>
  a.label.localeCompare(b.label, undefined, { numeric: true });

export const isFolder = (value: string): boolean => value.endsWith("/");

/** The folders that a script lies in: `a/`, `a/b/`. */
export function foldersOf(name: string): string[] {
  const parts = name.split("/").slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join("/")}/`);
}
