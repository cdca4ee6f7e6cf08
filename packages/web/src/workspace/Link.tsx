import { Anchor, type AnchorProps } from "@mantine/core";
import type { ReactNode } from "react";

import { navigate } from "../router.ts";

interface Props extends AnchorProps {
  readonly to: string;
  /** Goes there in another way than by the address alone. */
  readonly onGo?: () => void;
  readonly "aria-label"?: string;
  readonly children: ReactNode;
}

/** A link within the app. */
export function Link({ to, onGo = () => navigate(to), children, ...props }: Props) {
  return (
    <Anchor
      size="sm"
      {...props}
      href={to}
      onClick={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </Anchor>
  );
}
