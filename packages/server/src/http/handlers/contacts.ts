import type { Contact } from "@cordboard/runtime";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import { viewContact } from "../../views.ts";
import type { Handlers } from "../handlers.ts";

export const contactsOf = ({ runtime, scripts }: Pick<Centre, "runtime" | "scripts">) =>
  runtime.contacts().map((one) => labelled(one, scripts));

export const labelled = (one: Contact, scripts: Centre["scripts"]) =>
  viewContact(one, scripts.label(one.scriptHash, one.flow));

export function contactHandlers(centre: Centre): Handlers<"listContacts" | "getJournal"> {
  const { journal } = centre;
  return {
    listContacts: () => contactsOf(centre),
    async getJournal({ id }) {
      await journal.flush();
      const entries = await journal.read(id);
      if (entries.length === 0) throw new ServerError("contact-not-found");
      return entries.map((entry) => ({ ...entry }));
    },
  };
}
