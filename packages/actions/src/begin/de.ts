/** The action in German, by its English texts. */
export const de = {
  Begin: "Beginn",
  "Where each call starts.": "Hier fängt jeder Anruf an.",
  "Calls start here": "Hier beginnen Anrufe",
};
