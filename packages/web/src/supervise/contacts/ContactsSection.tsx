import type { ContactView } from "@cordboard/api";
import { Select, Text, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useMemo } from "react";

import { texts } from "../texts.ts";
import { useCentre } from "../centre-store.ts";
import { Loading } from "../Loading.tsx";
import { opens } from "../Opener.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { useKept } from "../use-kept.ts";
import { CONTACT_COLUMNS } from "./contact-columns.tsx";
import { ContactSheet } from "./ContactSheet.tsx";

const words = texts.supervise.contacts;
const { open, close } = opens("contacts");
const idOf = ({ contactId }: ContactView) => contactId;
const openRow = (contact: ContactView) => open(contact.contactId);

interface Filter {
  readonly number: string;
  readonly script: string | null;
  readonly skill: string | null;
  readonly state: ContactView["queueState"] | null;
}
const EVERYBODY: Filter = { number: "", script: null, skill: null, state: null };
const STATES = Object.entries(words.states).map(([value, label]) => ({ value, label }));

/** Everybody who is here now: where in the script, where in the queue, with whom. */
export function ContactsSection({ item }: { readonly item: string | null }) {
  // Thousands may change at once: what somebody types and clicks goes before.
  const contacts = useDeferredValue(useCentre((state) => state.contacts));
  const [filter, setFilter] = useKept("contacts.filter", EVERYBODY);
  const rows = useMemo(() => (contacts ?? []).filter(fits(filter)), [contacts, filter]);
  const scripts = useNames(contacts, ({ script }) => script);
  const skills = useNames(contacts, ({ skill }) => skill);
  if (!contacts) return <Loading />;
  const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return (
    <div className="cb-section">
      <div className="cb-filters" role="search">
        <TextInput
          w={220}
          aria-label={texts.supervise.search}
          placeholder={texts.supervise.search}
          leftSection={<IconSearch size={16} />}
          value={filter.number}
          onChange={({ currentTarget }) => change({ number: currentTarget.value })}
        />
        <Select
          w={180}
          aria-label={words.script}
          placeholder={words.anyScript}
          clearable
          searchable
          data={scripts}
          value={filter.script}
          onChange={(script) => change({ script })}
        />
        <Select
          w={180}
          aria-label={texts.supervise.queues.skill}
          placeholder={words.anySkill}
          clearable
          searchable
          data={skills}
          value={filter.skill}
          onChange={(skill) => change({ skill })}
        />
        <Select
          w={220}
          aria-label={words.state}
          placeholder={words.anyState}
          clearable
          data={STATES}
          value={filter.state}
          onChange={(state) => change({ state: state as Filter["state"] })}
        />
        <Text size="sm" c="dimmed" role="status">
          {texts.supervise.shown(rows.length, contacts.length)}
        </Text>
      </div>
      <DataTable
        name="contacts"
        label={texts.supervise.section.contacts}
        rows={rows}
        columns={CONTACT_COLUMNS}
        idOf={idOf}
        onOpen={openRow}
        chosen={item}
        empty={contacts.length > 0 ? words.noneFound : words.none}
      />
      {item === null ? null : <ContactSheet contactId={item} onClose={close} />}
    </div>
  );
}

const fits =
  ({ number, script, skill, state }: Filter) =>
  (contact: ContactView): boolean =>
    `${contact.ani} ${contact.dnis} ${contact.agent?.name ?? ""} ${contact.label}`
      .toLowerCase()
      .includes(number.trim().toLowerCase()) &&
    (script === null || contact.script === script) &&
    (skill === null || contact.skill === skill) &&
    (state === null || contact.queueState === state);

function useNames(
  contacts: readonly ContactView[] | null,
  nameOf: (contact: ContactView) => string,
): string[] {
  const names = [...new Set(contacts?.map(nameOf))].filter(Boolean).toSorted().join("\n");
  // The same list as long as it says the same: choices are not made anew with each call.
  return useMemo(() => names.split("\n").filter(Boolean), [names]);
}
