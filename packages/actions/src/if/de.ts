/** The action in German, by its English texts. */
export const de = {
  If: "Wenn",
  "Goes one way or the other, depending on a condition.":
    "Geht den einen oder den anderen Weg, je nach einer Bedingung.",
  Condition: "Bedingung",
  "An expression that is true or false.": "Ein Ausdruck, der wahr oder falsch ist.",
  "The condition holds.": "Die Bedingung trifft zu.",
  "The condition does not hold.": "Die Bedingung trifft nicht zu.",
  "No condition yet": "Noch keine Bedingung",
};
