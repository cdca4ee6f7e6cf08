import type { Migration } from "kysely/migration";
import { createRouting } from "./0001-routing.ts";
import { createContacts } from "./0002-contacts.ts";
import { createSchedules } from "./0003-schedules.ts";
import { addVoicemails } from "./0004-voicemails.ts";
import { createFigures } from "./0005-figures.ts";
import { prepareRetention } from "./0006-retention.ts";
import { addAsks } from "./0007-asks.ts";
import { forManyServers } from "./0008-many-servers.ts";
import { addPeopleAndCallbacks } from "./0009-people-and-callbacks.ts";
import { forConversations } from "./0010-conversations.ts";
import { createRecords } from "./0011-records.ts";
import { createAccess } from "./0012-access.ts";
import { addServers } from "./0013-servers.ts";
import { addServersOfPhones } from "./0015-phones-elsewhere.ts";

/**
 * Every change of the tables, in order of name. One that was released is never edited: a mistake in it
 * is mended by the next. Only the schema builder is used, so that each runs on every dialect.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  "0001-routing": { up: createRouting },
  "0002-contacts": { up: createContacts },
  "0003-schedules": { up: createSchedules },
  "0004-voicemails": { up: addVoicemails },
  "0005-figures": { up: createFigures },
  "0006-retention": { up: prepareRetention },
  "0007-asks": { up: addAsks },
  "0008-many-servers": { up: forManyServers },
  "0009-people-and-callbacks": { up: addPeopleAndCallbacks },
  "0010-conversations": { up: forConversations },
  "0011-records": { up: createRecords },
  "0012-access": { up: createAccess },
  "0013-servers": { up: addServers },
  "0015-phones-elsewhere": { up: addServersOfPhones },
};
