import { Option } from "commander";

/** What several commands take alike. */
export const asFormat = () =>
  new Option("--format <format>", "how to print").choices(["text", "json"]).default("text");

/** For options that may be given again. */
export const collect = (value: string, all: readonly string[]) => [...all, value];

export const orHere = (paths: readonly string[]) => (paths.length > 0 ? paths : ["."]);

/** Carries a command out; what it returns is the exit code. */
export const on =
  <Args extends unknown[]>(command: (...args: Args) => number | Promise<number>) =>
  async (...args: Args) => {
    process.exitCode = await command(...args);
  };
