import { useSyncExternalStore } from "react";

/** Where the app is. The address is the only place that knows. */
export type Route =
  | { readonly page: "designer"; readonly script: string | null }
  | {
      readonly page: "workspace" | "supervise";
      readonly section: string | null;
      readonly item: string | null;
    }
  | { readonly page: "desk" | "people" | "audit" | "api-docs" };

const PLAIN = /^\/(desk|people|audit|api-docs)\/?$/;

const listeners = new Set<() => void>();

export function routeOf(path: string): Route {
  const plain = PLAIN.exec(path)?.[1];
  if (plain === "desk" || plain === "people" || plain === "audit" || plain === "api-docs")
    return { page: plain };
  const [, page, section = null, item] =
    /^\/(workspace|supervise)(?:\/([^/]+)(?:\/(.+?))?)?\/?$/.exec(path) ?? [];
  if (page === "workspace" || page === "supervise")
    return { page, section, item: item === undefined ? null : decoded(item) };
  const name = /^\/scripts\/(.+?)\/?$/.exec(path)?.[1];
  return { page: "designer", script: name === undefined ? null : decoded(name) };
}

export const scriptPath = (name: string): string => `/scripts/${encodeURIComponent(name)}`;

const partPath =
  (page: string) =>
  (section: string, item?: string): string =>
    `/${page}/${section}${item === undefined ? "" : `/${encodeURIComponent(item)}`}`;

export const workspacePath = partPath("workspace");
export const supervisePath = partPath("supervise");

export function navigate(path: string, how: "push" | "replace" = "push"): void {
  if (path === window.location.pathname) return;
  if (how === "push") window.history.pushState(null, "", path);
  else window.history.replaceState(null, "", path);
  for (const listener of listeners) listener();
}

export const useRoute = (): Route =>
  routeOf(useSyncExternalStore(subscribe, () => location.pathname));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
