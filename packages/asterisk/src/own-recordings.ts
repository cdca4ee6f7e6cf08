import type { OwnRecordings } from "@cordboard/telephony";
import type { AriClient } from "./ari/client.ts";

/** A recording that stands for the others of its kind: sound packages are installed whole. */
const SIGNS = {
  digits: "digits/1",
  number: "digits/hundred",
  characters: "letters/a",
} as const;

/** Languages in whose grammar Asterisk counts; in any other it counts as in English, which would be wrong. */
const COUNTS_IN: ReadonlySet<string> = new Set(
  "cs da de en es fr he hu is it ja ka nl no pl pt ru th ur vi zh".split(" "),
);

interface Sound {
  readonly formats: readonly { readonly language: string }[];
}

/**
 * The recordings that Asterisk has installed, asked once for each kind. Told to play a language that it does not have,
 * it would speak English and say nothing of it.
 */
export function ownRecordings(ari: AriClient): OwnRecordings {
  const known = new Map<string, Promise<readonly string[]>>();
  const languagesOf = (sound: string): Promise<readonly string[]> => {
    const asked =
      known.get(sound) ??
      ari
        .get<Sound>(`/sounds/${encodeURIComponent(sound)}`)
        .then(({ formats }) => formats.map(({ language }) => language));
    known.set(sound, asked);
    return asked.catch(() => {
      // Whatever was wrong, it may be otherwise the next time.
      known.delete(sound);
      return [];
    });
  };
  return async (as, tag) => {
    const [primary = ""] = tag.split("-");
    if (as === "number" && !COUNTS_IN.has(primary.toLowerCase())) return null;
    const installed = await languagesOf(SIGNS[as]);
    const wanted = [tag.replaceAll("-", "_"), primary].map((name) => name.toLowerCase());
    return (
      wanted
        .map((name) => installed.find((one) => one.toLowerCase() === name))
        .find((one) => one !== undefined) ?? null
    );
  };
}
