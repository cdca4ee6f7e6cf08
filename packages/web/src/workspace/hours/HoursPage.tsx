import type { HoursView } from "@cordboard/api";
import { Select, Stack, Text, TextInput } from "@mantine/core";

import { client } from "../../client.ts";
import { texts } from "../../texts/index.ts";
import { translated } from "../../texts/translated.ts";
import { errorAt } from "../documents.ts";
import { ItemActions } from "../ItemActions.tsx";
import { PageHead } from "../PageHead.tsx";
import { Panel } from "../Panel.tsx";
import { hoursDocs } from "../resources.ts";
import { SaveBar } from "../SaveBar.tsx";
import { Uses } from "../Uses.tsx";
import { ZONES } from "../zones.ts";
import { Applies } from "./Applies.tsx";
import { Holidays } from "./Holidays.tsx";
import { usableHours, type HoursForm } from "./hours-form.ts";
import { Overrides } from "./Overrides.tsx";
import { WeekGrid } from "./WeekGrid.tsx";

export function HoursPage({ view: { name, path, problems, uses } }: { readonly view: HoursView }) {
  const doc = hoursDocs.use(({ docs }) => docs[name]);
  const words = texts.workspace.hours;
  const back = { section: "hours", title: words.title };
  if (!doc) {
    return (
      <>
        <PageHead title={name} back={back} />
        <Text my="lg">{words.broken(path)}</Text>
        {problems.map(translated).map(({ pointer, line, column, message }) => (
          <Text key={pointer + message} size="sm">
            {texts.problems.place(line, column)}: {message}
          </Text>
        ))}
      </>
    );
  }
  const form = doc.now;
  const mistakes = hoursDocs.mistakes(doc);
  const set = (change: Partial<HoursForm>) =>
    hoursDocs.change(name, (before) => ({ ...before, ...change }));
  return (
    <Stack gap="lg">
      <PageHead title={name} back={back}>
        <SaveBar docs={hoursDocs} name={name} />
      </PageHead>
      <div className="cb-with-side">
        <Stack gap="lg" miw={0}>
          <Panel title={words.week} help={words.weekHelp}>
            <div className="cb-fields">
              <Select
                label={words.timeZone}
                searchable
                allowDeselect={false}
                limit={60}
                data={[...ZONES, ...(ZONES.includes(form.timeZone) ? [] : [form.timeZone])]}
                value={form.timeZone}
                error={errorAt(mistakes, "timeZone")}
                onChange={(timeZone) => set({ timeZone: timeZone ?? form.timeZone })}
              />
              <TextInput
                label={words.description}
                maxLength={2000}
                value={form.description}
                onChange={(event) => set({ description: event.currentTarget.value })}
              />
            </div>
            <WeekGrid
              week={form.weekly}
              mistakes={mistakes}
              onChange={(change) =>
                hoursDocs.change(name, (before) => ({
                  ...before,
                  weekly: { ...before.weekly, ...change },
                }))
              }
            />
          </Panel>
          <Holidays
            rows={form.holidays}
            mistakes={mistakes}
            onChange={(holidays) => set({ holidays })}
          />
          <Overrides
            rows={form.overrides}
            mistakes={mistakes}
            onChange={(overrides) => set({ overrides })}
          />
        </Stack>
        <Stack gap="lg" className="cb-side">
          <Applies hours={usableHours(form)} />
          <Panel title={texts.workspace.uses.title}>
            <Uses uses={uses} />
            <ItemActions
              docs={hoursDocs}
              section="hours"
              name={name}
              uses={uses}
              ask={{ title: words.deleteAsk(name), text: words.deleteText }}
              onRename={(to) => client.renameHours({ name }, { name: to })}
              onDelete={() => client.deleteHours({ name })}
            />
          </Panel>
        </Stack>
      </div>
    </Stack>
  );
}
