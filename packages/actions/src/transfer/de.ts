/** The action in German, by its English texts. */
export const de = {
  Transfer: "Weiterleiten",
  "Calls a number outside and connects the caller with whoever answers.":
    "Ruft eine Nummer draußen an und verbindet den Anrufer mit dem, der abnimmt.",
  Destination: "Ziel",
  "A number in any written form, or an extension of up to six digits.":
    "Eine Nummer in beliebiger Schreibweise oder eine Durchwahl mit bis zu sechs Ziffern.",
  "The number that the other side sees. The one that was called by default.":
    "Die Nummer, die die Gegenseite sieht. Vorgabe: die angerufene.",
  "Ring for (seconds)": "Klingeln lassen (Sekunden)",
  "Then it counts as not answered.": "Danach gilt es als nicht angenommen.",
  "Caller hears": "Anrufer hört",
  "While it rings: a ringing tone, or hold music.":
    "Während es klingelt: einen Freiton oder Wartemusik.",
  "They talked, and the other side has hung up.":
    "Sie haben gesprochen, und die Gegenseite hat aufgelegt.",
  "The number is busy, or somebody declined the call.":
    "Die Nummer ist besetzt, oder jemand hat den Anruf abgelehnt.",
  "Nobody answered in time.": "Niemand hat rechtzeitig abgenommen.",
  "The number cannot be dialled, or there is none like it.":
    "Die Nummer lässt sich nicht wählen, oder es gibt sie nicht.",
  ringback: "Freiton",
  music: "Wartemusik",
};
