import { toContent } from "./content.ts";

/** The first that has the keys: past the top bar and all panels. Seen only while it has them. */
export function SkipLink({ text }: { readonly text: string }) {
  return (
    <a
      className="cb-skip"
      href="#content"
      onClick={(event) => {
        event.preventDefault();
        toContent();
      }}
    >
      {text}
    </a>
  );
}
