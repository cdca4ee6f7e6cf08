import { randomInt } from "node:crypto";

import { givePassword, readConfig, ServerError } from "@cordboard/server";

import { CliError, EXIT, say } from "../output.ts";
import { askSecret } from "./ask-secret.ts";

export interface PasswordOptions {
  readonly name?: string;
  readonly generate?: boolean;
  readonly database?: string;
  readonly config?: string;
}

/** `cordboard password ID [workspace]` */
export async function password(
  id: string,
  workspace: string,
  { name, generate = false, database, config }: PasswordOptions,
): Promise<number> {
  try {
    const given = generate ? madeUp() : await askSecret(`Password for ${id}: `);
    const isNew = await givePassword({
      workspace,
      databaseFile: database,
      config: config === undefined ? {} : readConfig(config),
      id,
      name,
      password: given,
    });
    say(
      isNew ? `${id} is an admin now, and can sign in.` : `${id} can sign in with it from now on.`,
    );
    if (generate) say(`Password: ${given}`);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof ServerError) throw new CliError(`${error.message} ${error.help}`);
    throw error;
  }
}

/** Without letters and digits that look alike. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 5;
const IN_A_GROUP = 5;

/** 25 letters, about 124 bits. */
const madeUp = (): string => Array.from({ length: GROUPS }, letters).join("-");
const letters = () => Array.from({ length: IN_A_GROUP }, letter).join("");
const letter = () => LETTERS.charAt(randomInt(LETTERS.length));
