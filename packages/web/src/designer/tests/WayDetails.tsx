import { Button, Group, ScrollArea } from "@mantine/core";
import { transcribe, type Ending, type Flaw } from "@cordboard/simulator";
import { IconTestPipe, IconX } from "@tabler/icons-react";
import { useMemo } from "react";

import { asking } from "../../client.ts";
import { IconAction } from "../../components/IconAction.tsx";
import { texts } from "../../texts/index.ts";
import { keepWay } from "./exploring.ts";
import { Steps } from "./Steps.tsx";
import { useTests } from "./tests-store.ts";

/** The steps of one way, which is lit on the canvas. Only an ending can be kept: nobody wants to expect a flaw. */
export function WayDetails({ way }: { readonly way: Flaw | Ending }) {
  const lines = useMemo(() => transcribe(way.journal), [way]);
  return (
    <section className="cb-tests-details" aria-label={texts.tests.way}>
      <Group gap={4} px="xs" py={4} justify="flex-end">
        {"kind" in way ? null : (
          <Button
            size="compact-xs"
            variant="light"
            leftSection={<IconTestPipe size={13} />}
            onClick={() => asking(keepWay(way))}
          >
            {texts.tests.keep}
          </Button>
        )}
        <IconAction
          name={texts.tests.close}
          icon={IconX}
          onClick={() => useTests.setState({ way: null })}
        />
      </Group>
      <ScrollArea flex={1} mih={0} type="auto">
        <Steps label={texts.tests.story} lines={lines} />
      </ScrollArea>
    </section>
  );
}
