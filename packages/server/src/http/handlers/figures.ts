import { language } from "@cordboard/actions/specs";
import { SLOT_MS } from "@cordboard/routing/sql";

import type { Centre } from "../../centre.ts";
import { ServerError } from "../../errors.ts";
import { placesOf } from "../../views.ts";
import type { Handlers } from "../handlers.ts";
import { labelled } from "./contacts.ts";

type Names = "getFigures" | "listFinishedContacts" | "listRunningContacts" | "getScriptVersion";

const PAGE = 50;

export function figureHandlers(centre: Centre): Handlers<Names> {
  const { figures, journal, scripts, runtime } = centre;
  return {
    listRunningContacts({ name }) {
      const inScript = runtime
        .contacts()
        .filter((contact) => placesOf([contact]).some(({ script }) => script === name));
      const latest = inScript.toSorted((a, b) => b.call.startedAt - a.call.startedAt);
      return latest.slice(0, PAGE).map((contact) => labelled(contact, scripts));
    },
    async getFigures({ name }, _body, { from, to }) {
      await journal.flush();
      const counted = {
        from: from - (from % SLOT_MS),
        to: Math.ceil(to / SLOT_MS) * SLOT_MS,
      };
      return { ...counted, actions: await figures.of(name, counted) };
    },
    async listFinishedContacts({ name }, _body, { from, to, after }) {
      await journal.flush();
      const page = { limit: PAGE + 1, ...(after === undefined ? {} : { after: place(after) }) };
      const found = await figures.contacts(name, { from, to }, page);
      const contacts = found.slice(0, PAGE);
      const last = found.length > PAGE ? contacts.at(-1) : undefined;
      return { contacts, next: last ? `${last.endedAt}:${last.contactId}` : null };
    },
    async getScriptVersion({ hash }) {
      const release = await scripts.release(hash);
      if (!release) throw new ServerError("version-not-found");
      return {
        hash,
        scripts: [release.script, ...Object.values(release.scripts)].map((one) => ({
          name: one.name,
          text: language.format(one),
        })),
      };
    },
  };
}

function place(after: string) {
  const colon = after.indexOf(":");
  return { endedAt: Number(after.slice(0, colon)), contactId: after.slice(colon + 1) };
}
