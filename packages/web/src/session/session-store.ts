import { may, type Permission, type SessionView } from "@cordboard/api";
import { create } from "zustand";

import { client } from "../client.ts";

interface SessionState {
  /** Who is here; null before the server has said it. */
  readonly session: SessionView | null;
  /** Somebody was here, and the server does not know them any more. */
  readonly isOver: boolean;
}

/** Who uses the app. */
export const useSession = create<SessionState>(() => ({ session: null, isOver: false }));

/** Somebody who is signed in. */
export type Me = NonNullable<SessionView["person"]>;

/** Who is signed in; null while nobody has to be. */
export const useMe = (): Me | null => useSession(({ session }) => session?.person ?? null);

/** Whether whoever is here may do what needs a permission, as far as it does not depend on whom it is about. */
export const useMay = (permission: Permission): boolean =>
  useSession(({ session }) => session !== null && isAllowed(session, permission));

export const isAllowed = ({ person, permissions }: SessionView, permission: Permission): boolean =>
  may(
    { role: person?.role ?? "admin", agentId: person?.id ?? "", permissions: new Set(permissions) },
    permission,
  );

/** Nobody is signed in who would have to be. */
export const isNobody = ({ open, person }: SessionView): boolean => !open && person === null;

export async function loadSession(): Promise<void> {
  take(await client.getSession());
}

export async function signIn(id: string, password: string): Promise<void> {
  take(await client.signIn({ id, password }));
}

export async function signOut(): Promise<void> {
  await client.signOut();
  location.assign("/");
}

/** What is on the screen stays, where the same person is here again; another one begins anew. */
function take(session: SessionView): void {
  const before = useSession.getState().session?.person?.id;
  if (before !== undefined && session.person && session.person.id !== before) location.reload();
  useSession.setState({ session, isOver: false });
}

/** The server asks who this is. */
export function sessionIsOver(): void {
  const { session } = useSession.getState();
  if (session && !isNobody(session)) useSession.setState({ isOver: true });
}

/** Is somebody still known? Asked when there is a reason to doubt it; without an answer nothing is known. */
export function checkSession(): void {
  client.getSession().then(
    (session) => (isNobody(session) ? sessionIsOver() : undefined),
    () => undefined,
  );
}
