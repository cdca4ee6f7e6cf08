import { fieldsOf, type Language, type Script, type Use } from "@cordboard/language";

import { allowedHosts, hostOf, portOf } from "../http-requests/allowed-hosts.ts";

interface Asked {
  readonly path: Use["path"];
  readonly host: string;
}

/** Where a script's requests go that would be refused. The host of a URL is always written out. */
export function* hostsNotAllowed(
  { actions }: Script,
  allow: readonly string[],
  { specs }: Language,
): Generator<Asked> {
  const allowed = allowedHosts(allow);
  for (const [id, { type, properties = {} }] of Object.entries(actions)) {
    const path = ["actions", id, "properties"];
    for (const field of fieldsOf(specs.get(type)?.properties ?? {}, properties, path)) {
      if (field.ui.kind !== "template" || field.ui.holds !== "url") continue;
      const [origin = ""] = /^[^:]*:\/\/[^/?#]*/.exec(String(field.value)) ?? [];
      const url = URL.canParse(origin) ? new URL(origin) : undefined;
      if (url && !allowed.host(hostOf(url), portOf(url)))
        yield { path: field.path, host: url.host };
    }
  }
}
