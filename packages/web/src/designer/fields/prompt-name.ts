import { RESOURCE_NAME, withoutSoundEnding } from "@cordboard/language";

const isName = new RegExp(RESOURCE_NAME, "u");

/** What a recording is called: as is wanted, or else after its file. */
export function promptName(wanted: string, file: string): string {
  if (isName.test(wanted)) return wanted;
  const plain = withoutSoundEnding(file)
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/\.{2,}/g, ".")
    .slice(0, 64)
    .replace(/^[._-]+|[._-]+$/g, "");
  return isName.test(plain) ? plain : "recording";
}
