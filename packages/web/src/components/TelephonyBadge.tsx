import { Badge, Tooltip } from "@mantine/core";

import { texts } from "../texts/index.ts";
import { useWorkspace } from "../workspace-store.ts";

/** Whether real calls come in here. */
export function TelephonyBadge({ className }: { readonly className?: string }) {
  const telephony = useWorkspace(({ status }) => status?.telephony);
  if (!telephony) return null;
  const { kind, up, detail } = telephony;
  const simulated = kind === "simulated";
  const text = simulated ? texts.telephony.simulated : texts.telephony[up ? "up" : "down"];
  return (
    <Tooltip label={detail} multiline maw={320}>
      <Badge
        variant="light"
        color={simulated ? "gray" : up ? "teal" : "red"}
        tt="none"
        fw={500}
        {...(className === undefined ? {} : { className })}
      >
        {text}
      </Badge>
    </Tooltip>
  );
}
