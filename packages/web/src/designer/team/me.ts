import { create } from "zustand";
import { persist } from "zustand/middleware";

export interface Me {
  readonly name: string;
  /** For git; may be empty. */
  readonly email: string;
}

/** Who sits at this browser, as they once said: others see the name, and git keeps it. */
export const useMe = create<Me>()(
  persist(() => ({ name: "", email: "" }), { name: "cordboard.me" }),
);

/** This tab, among the others. */
export const TAB_ID = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
  byte.toString(16).padStart(2, "0"),
).join("");
