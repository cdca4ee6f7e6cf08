import { VisuallyHidden } from "@mantine/core";
import { create } from "zustand";

const useAnnounced = create<{ readonly text: string; readonly turn: number }>(() => ({
  text: "",
  turn: 0,
}));

/** Says what can be seen to have happened, for whoever does not see it. */
export const announce = (text: string): void =>
  useAnnounced.setState(({ turn }) => ({ text, turn: turn + 1 }));

/** Where it is said. A text that is said twice is a new one each time. */
export function Announcer() {
  const { text, turn } = useAnnounced();
  return (
    <VisuallyHidden role="status">
      <span key={turn}>{text}</span>
    </VisuallyHidden>
  );
}
