import { lazy, useEffect } from "react";

import { asking } from "./client.ts";
import { DesignerPage } from "./designer/DesignerPage.tsx";
import { navigate, useRoute, type Route } from "./router.ts";
import { homeOf, PAGE_NEEDS } from "./session/pages.ts";
import { isAllowed, isNobody, useSession } from "./session/session-store.ts";
import { loadWorkspace } from "./workspace-store.ts";

const DeskPage = lazy(async () => ({ default: (await import("./desk/DeskPage.tsx")).DeskPage }));
const SupervisePage = lazy(async () => {
  const { SupervisePage: page } = await import("./supervise/SupervisePage.tsx");
  return { default: page };
});
const WorkspacePage = lazy(async () => {
  const { WorkspacePage: page } = await import("./workspace/WorkspacePage.tsx");
  return { default: page };
});
const PeoplePage = lazy(async () => ({
  default: (await import("./people/PeoplePage.tsx")).PeoplePage,
}));
const AuditPage = lazy(async () => ({
  default: (await import("./audit/AuditPage.tsx")).AuditPage,
}));
const ApiDocsPage = lazy(async () => ({
  default: (await import("./api-docs/ApiDocsPage.tsx")).ApiDocsPage,
}));
const SignInPage = lazy(async () => ({
  default: (await import("./session/SignInPage.tsx")).SignInPage,
}));
const SignInDialog = lazy(async () => ({
  default: (await import("./session/SignInDialog.tsx")).SignInDialog,
}));
const NotAllowed = lazy(async () => ({
  default: (await import("./session/NotAllowed.tsx")).NotAllowed,
}));

const BEGINNINGS: ReadonlySet<string> = new Set(["/", "/sign-in"]);

/** The page of the address, for those whose role opens it; for all others the way to it. */
export function Pages() {
  const route = useRoute();
  const { session, isOver } = useSession();
  const isIn = session !== null && !isNobody(session);
  useEffect(() => (isIn ? asking(loadWorkspace()) : undefined), [isIn]);
  if (!session) return null;
  if (!isIn) return <SignInPage />;
  const home = homeOf(session);
  if (BEGINNINGS.has(location.pathname) && location.pathname !== home) return <GoTo path={home} />;
  if (!isAllowed(session, PAGE_NEEDS[route.page]))
    return <NotAllowed page={route.page} home={home} />;
  return (
    <>
      <Page route={route} />
      {isOver ? <SignInDialog /> : null}
    </>
  );
}

function GoTo({ path }: { readonly path: string }) {
  useEffect(() => navigate(path, "replace"), [path]);
  return null;
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case "desk":
      return <DeskPage />;
    case "supervise":
      return <SupervisePage {...route} />;
    case "workspace":
      return <WorkspacePage {...route} />;
    case "people":
      return <PeoplePage />;
    case "audit":
      return <AuditPage />;
    case "api-docs":
      return <ApiDocsPage />;
    case "designer":
      return <DesignerPage name={route.script} />;
  }
}
