import type { Locator } from "playwright-core";

import { wavFile } from "../wav-file.ts";

/** A file as somebody chooses or drops it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const RATE = 8000;

/** A WAV file as telephones carry it, with a quiet tone in it. */
export function soundFile(name: string, seconds: number, size = 800): ChosenFile {
  const samples = Math.round(RATE * seconds);
  const data = Buffer.alloc(2 * samples);
  for (let at = 0; at < samples; at++)
    data.writeInt16LE(Math.round(size * Math.sin((2 * Math.PI * 440 * at) / RATE)), 2 * at);
  const buffer = wavFile(data, { format: 1, bits: 16 });
  return { name, mimeType: "audio/wav", buffer };
}

/** Lets files go over something, as a hand would that drags them in from outside of the browser. */
export async function dropFiles(onto: Locator, ...files: readonly ChosenFile[]): Promise<void> {
  const given = files.map(({ buffer, ...file }) => ({ ...file, bytes: buffer.toString("base64") }));
  // As the page itself would say it: the types of a browser are not known here.
  const dataTransfer = await onto.page().evaluateHandle(`(() => {
    const transfer = new DataTransfer();
    for (const { name, mimeType, bytes } of ${JSON.stringify(given)}) {
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([content], name, { type: mimeType }));
    }
    return transfer;
  })()`);
  await onto.dispatchEvent("dragover", { dataTransfer });
  await onto.dispatchEvent("drop", { dataTransfer });
}
