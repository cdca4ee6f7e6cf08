/** The action in German, by its English texts. */
export const de = {
  Record: "Aufnehmen",
  "Records what the caller says.": "Nimmt auf, was der Anrufer sagt.",
  "Store name in": "Name ablegen in",
  "A variable that takes the recording's name.":
    "Eine Variable, die den Namen der Aufnahme aufnimmt.",
  "Store length in": "Länge ablegen in",
  "A variable that takes the recording's length in seconds.":
    "Eine Variable, die die Länge der Aufnahme in Sekunden aufnimmt.",
  "Nothing was said.": "Es wurde nichts gesagt.",
  "at most {0} s": "höchstens {0} s",
};
