import { asking, whenSignInIsNeeded } from "../client.ts";
import { checkSession, loadSession, sessionIsOver } from "./session-store.ts";

/** Finds out who is here, and notices when the server does not know them any more. */
export function beginSession(): () => void {
  asking(loadSession());
  const stop = whenSignInIsNeeded(sessionIsOver);
  window.addEventListener("focus", checkSession);
  return () => {
    stop();
    window.removeEventListener("focus", checkSession);
  };
}
