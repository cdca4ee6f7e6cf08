import type { SettingsView } from "@cordboard/api";
import { isTimeZone, SETTINGS_DEFAULTS } from "@cordboard/language";
import {
  Autocomplete,
  NumberInput,
  Select,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from "@mantine/core";

import { texts } from "../../texts/index.ts";
import { errorAt } from "../documents.ts";
import { PageHead } from "../PageHead.tsx";
import { Panel } from "../Panel.tsx";
import { COUNTRIES, countryName } from "../points/countries.ts";
import { rangeOf } from "../range-of.ts";
import { ONLY, settingsDocs } from "../resources.ts";
import { SaveBar } from "../SaveBar.tsx";
import { ZONES } from "../zones.ts";

type Settings = SettingsView["settings"];
type Change = { readonly [key in keyof Settings]?: Settings[key] | undefined };
type NumberSetting =
  | "missedLimit"
  | "deskGraceSec"
  | "ownCallbackWaitHours"
  | "ownCallbackAheadHours";

const words = texts.workspace.settings;
const LANGUAGES = "en-US en-GB de-DE de-AT de-CH fr-FR es-ES it-IT nl-NL pl-PL pt-BR".split(" ");

export function SettingsSection() {
  const doc = settingsDocs.use(({ docs }) => docs[ONLY]);
  if (!doc) return null;
  const { now } = doc;
  const mistakes = settingsDocs.mistakes(doc);
  /** What is left empty is left out of the file. */
  const set = (change: Change) =>
    settingsDocs.change(ONLY, (before) => {
      const kept = Object.entries({ ...before, ...change }).filter(
        ([, value]) => value !== undefined,
      );
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name is never left out
      return Object.fromEntries(kept) as Settings;
    });
  const listError = (field: string) =>
    mistakes.find(({ path }) => path.join("/").startsWith(field))?.message;
  const number = (field: NumberSetting, label: string, help: string) => {
    const { min, max, usual } = rangeOf(field);
    return (
      <NumberInput
        label={label}
        description={help}
        placeholder={words.usual(usual ?? "")}
        allowDecimal={false}
        allowNegative={false}
        min={min}
        max={max}
        value={now[field] ?? ""}
        error={errorAt(mistakes, field)}
        onChange={(value) => set({ [field]: typeof value === "number" ? value : undefined })}
      />
    );
  };
  return (
    <Stack gap="lg">
      <PageHead title={words.title} lead={words.lead}>
        <SaveBar docs={settingsDocs} name={ONLY} />
      </PageHead>
      <div className="cb-halves">
        <Stack gap="lg">
          <Panel title={words.centre}>
            <TextInput
              label={words.name}
              required
              maxLength={64}
              value={now.name}
              error={errorAt(mistakes, "name")}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <Textarea
              label={words.description}
              autosize
              minRows={3}
              maxLength={2000}
              value={now.description ?? ""}
              onChange={(event) => set({ description: event.currentTarget.value || undefined })}
            />
          </Panel>
          <Panel title={words.agents}>
            <TagsInput
              label={words.breakReasons}
              description={words.breakReasonsHelp}
              maxTags={50}
              value={[...(now.breakReasons ?? [])]}
              error={listError("breakReasons")}
              onChange={(reasons) =>
                set({ breakReasons: reasons.length > 0 ? reasons : undefined })
              }
            />
            {number("missedLimit", words.missedLimit, words.missedLimitHelp)}
            {number("deskGraceSec", words.deskGrace, words.deskGraceHelp)}
          </Panel>
          <Panel title={words.rest}>
            <TagsInput
              label={words.hosts}
              description={words.hostsHelp}
              placeholder={now.rest ? "" : words.noHosts}
              maxTags={200}
              value={[...(now.rest?.allow ?? [])]}
              error={listError("rest")}
              onChange={(allow) => set({ rest: allow.length > 0 ? { allow } : undefined })}
            />
          </Panel>
        </Stack>
        <Stack gap="lg">
          <Panel title={words.scripts}>
            <Select
              label={words.country}
              description={words.countryHelp}
              placeholder={words.usual(countryName(SETTINGS_DEFAULTS.country))}
              searchable
              clearable
              data={COUNTRIES}
              value={now.country ?? null}
              onChange={(country) => set({ country: country ?? undefined })}
            />
            <Autocomplete
              label={words.language}
              description={words.languageHelp}
              placeholder={words.usual(SETTINGS_DEFAULTS.language)}
              data={LANGUAGES}
              maxLength={35}
              value={now.language ?? ""}
              error={errorAt(mistakes, "language")}
              onChange={(language) => set({ language: language || undefined })}
            />
            <Select
              label={words.timeZone}
              placeholder={words.usual(SETTINGS_DEFAULTS.timeZone)}
              searchable
              clearable
              limit={60}
              data={[
                ...ZONES,
                ...(now.timeZone && !ZONES.includes(now.timeZone) ? [now.timeZone] : []),
              ]}
              value={now.timeZone ?? null}
              error={
                now.timeZone === undefined || isTimeZone(now.timeZone)
                  ? undefined
                  : texts.workspace.hours.noZone
              }
              onChange={(timeZone) => set({ timeZone: timeZone ?? undefined })}
            />
          </Panel>
          <Panel title={words.callbacks}>
            {number("ownCallbackWaitHours", words.wait, words.waitHelp)}
            {number("ownCallbackAheadHours", words.ahead, words.aheadHelp)}
          </Panel>
        </Stack>
      </div>
    </Stack>
  );
}
