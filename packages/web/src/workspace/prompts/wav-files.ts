/** What the browser's file dialog shows. */
export const WAV = "audio/wav,.wav";
