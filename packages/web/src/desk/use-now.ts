import { useEffect, useState } from "react";

import { useDesk } from "./desk-store.ts";

/** The server's time, a few times a second: for countdowns. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  const ahead = useDesk((state) => state.ahead);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return now + (ahead ?? 0);
}

/** `1:05`; hours too when there are any. Never negative. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = String(seconds % 60).padStart(2, "0");
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
