import { ActionIcon, Tooltip } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";

interface Props {
  readonly name: string;
  readonly icon: Icon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly hint?: string;
  readonly color?: string;
  readonly size?: "xs" | "md";
}

/** A button with only an icon; its name is its tooltip too. */
export function IconAction({
  name,
  icon: Glyph,
  onClick,
  disabled,
  pressed,
  hint,
  color,
  size = "md",
}: Props) {
  return (
    <Tooltip label={hint ? `${name} (${hint})` : name} openDelay={400}>
      <ActionIcon
        variant="subtle"
        color={color ?? "gray"}
        size={size}
        aria-label={name}
        {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
        disabled={disabled ?? false}
        onClick={onClick}
      >
        <Glyph size={size === "md" ? 18 : 14} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
