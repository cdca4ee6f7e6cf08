import { ActionIcon, Tooltip } from "@mantine/core";
import type { Icon } from "@tabler/icons-react";
import type { ComponentPropsWithRef } from "react";

/** Besides these, what any button has: whatever it opens says so on it. */
interface Props extends Omit<ComponentPropsWithRef<"button">, "color" | "name"> {
  readonly name: string;
  readonly icon: Icon;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly hint?: string;
  readonly color?: string;
  readonly size?: "xs" | "md";
  /** Pressing it does not take the keys away from a field. */
  readonly keepsFocus?: true;
}

/** A button with only an icon; its name is its tooltip too. Switched off, it keeps the keys, and still says what it is. */
export function IconAction({
  name,
  icon: Glyph,
  onClick,
  disabled,
  pressed,
  hint,
  color = "gray",
  size = "md",
  keepsFocus,
  ...rest
}: Props) {
  return (
    <Tooltip label={hint ? `${name} (${hint})` : name} openDelay={400}>
      <ActionIcon
        {...rest}
        variant="subtle"
        color={color}
        size={size}
        aria-label={name}
        {...(pressed === undefined ? {} : { "aria-pressed": pressed })}
        {...(disabled ? { "aria-disabled": true, "data-disabled": true } : { onClick })}
        {...(keepsFocus ? { onMouseDown: (event) => event.preventDefault() } : {})}
      >
        <Glyph size={size === "md" ? 18 : 14} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}
