/** The action in German, by its English texts. */
export const de = {
  Voicemail: "Sprachnachricht",
  "Records the caller; an agent of the skill hears it in its turn.":
    "Nimmt den Anrufer auf; ein Agent des Skills hört es ab, wenn es an der Reihe ist.",
  "Whose agents hear it: a name, or an {expression} that gives one.":
    "Wessen Agenten es hören: ein Name oder ein {Ausdruck}, der einen ergibt.",
  "Nothing was said.": "Es wurde nichts gesagt.",
  "skill {0} · at most {1} s": "Skill {0} · höchstens {1} s",
};
