import type { ContactRecordView } from "@cordboard/api";
import { Stack, Title } from "@mantine/core";

import { clockText } from "../../desk/use-now.ts";
import { texts } from "../texts.ts";

type Phase = keyof NonNullable<ContactRecordView["phasesSec"]>;
const ORDER: readonly Phase[] = [
  "ringing",
  "script",
  "queue",
  "offered",
  "callback",
  "voicemail",
  "talk",
  "hold",
  "outside",
];

/** Where the time of a contact went: as a bar, and in figures. */
export function Phases({ record: { phasesSec } }: { readonly record: ContactRecordView }) {
  if (phasesSec === null) return null;
  const there = ORDER.filter((phase) => phasesSec[phase] > 0);
  return (
    <Stack gap="xs" component="section" aria-label={texts.supervise.records.phases}>
      <Title order={2} size="md">
        {texts.supervise.records.phases}
      </Title>
      <div className="cb-phases" aria-hidden>
        {there.map((phase) => (
          <span key={phase} data-phase={phase} style={{ flexGrow: phasesSec[phase] }} />
        ))}
      </div>
      <dl className="cb-facts">
        {there.map((phase) => (
          <PhaseLine key={phase} phase={phase} seconds={phasesSec[phase]} />
        ))}
      </dl>
    </Stack>
  );
}

function PhaseLine({ phase, seconds }: { readonly phase: Phase; readonly seconds: number }) {
  return (
    <>
      <dt className="cb-phase">
        <span data-phase={phase} aria-hidden />
        {texts.supervise.records.phase[phase]}
      </dt>
      <dd className="cb-digits">{clockText(seconds * 1000)}</dd>
    </>
  );
}
