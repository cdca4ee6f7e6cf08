import type { Script, VariableDeclaration } from "@cordboard/language";

/** Where a script declares: what it is given, or what is its own. */
export type Block = "parameters" | "variables";

export type Declared = readonly (readonly [name: string, VariableDeclaration])[];

export const INITIAL = { string: "", number: 0, boolean: false } as const;

/** The script with exactly these declarations in a block; the block goes with the last of them. */
export function declare(script: Script, block: Block, rows: Declared): Script {
  const { [block]: _before, ...rest } = script;
  return rows.length === 0 ? rest : { ...rest, [block]: Object.fromEntries(rows) };
}

/** A variable more, with what its kind begins with. */
export const addVariable = (
  script: Script,
  block: Block,
  name: string,
  type: VariableDeclaration["type"],
): Script =>
  declare(script, block, [
    ...Object.entries(script[block] ?? {}),
    [name, { type, initial: INITIAL[type] }],
  ]);
