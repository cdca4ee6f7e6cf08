import { RECORDING_ENDINGS } from "@cordboard/language";

/** What the browser's file dialog shows. */
export const SOUND_FILES = ["audio/*", ...RECORDING_ENDINGS].join(",");
