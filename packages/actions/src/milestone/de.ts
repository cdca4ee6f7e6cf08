/** The action in German, by its English texts. */
export const de = {
  Milestone: "Meilenstein",
  "Notes that the contact has come to a point that counts.":
    "Vermerkt, dass der Kontakt an einem Punkt angekommen ist, der zählt.",
  "The same in every call, so that it can be counted.":
    "In jedem Anruf derselbe, damit er gezählt werden kann.",
  "What is worth keeping with it. {expression} stands for its value.":
    "Was dazu aufgehoben werden soll. {Ausdruck} steht für seinen Wert.",
  Data: "Daten",
};
