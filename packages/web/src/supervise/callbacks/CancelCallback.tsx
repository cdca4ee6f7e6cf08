import { Button, Group } from "@mantine/core";
import { useState } from "react";

import { texts } from "../texts.ts";
import { AskDialog } from "../../workspace/AskDialog.tsx";

const words = texts.supervise.callbacks;

interface Props {
  readonly number: string;
  readonly onCancel: () => Promise<void>;
}

/** The customer is not called back: asked once more, since nobody tells them. */
export function CancelCallback({ number, onCancel }: Props) {
  const [isAsking, setAsking] = useState(false);
  return (
    <Group>
      <Button color="red" variant="light" onClick={() => setAsking(true)}>
        {words.cancel}
      </Button>
      {isAsking ? (
        <AskDialog
          title={words.cancel}
          text={words.cancelText(number)}
          action={words.cancelIt}
          onYes={onCancel}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </Group>
  );
}
