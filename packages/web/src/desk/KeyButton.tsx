import { Button, Tooltip, type ButtonProps } from "@mantine/core";

import { keyText, type DeskKey } from "./desk-keys.ts";

interface Props extends ButtonProps {
  readonly deskKey: DeskKey;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

/** A button that has one of the desk's keys, and tells it. */
export function KeyButton({ deskKey, pressed, children, ...button }: Props) {
  const key = keyText(deskKey);
  return (
    <Tooltip label={key} openDelay={400}>
      <Button
        size="sm"
        variant="default"
        aria-keyshortcuts={key}
        {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
        {...button}
      >
        {children}
      </Button>
    </Tooltip>
  );
}
