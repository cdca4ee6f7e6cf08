/** The action in German, by its English texts. */
export const de = {
  Loop: "Schleife",
  "Goes round a number of times, then on.": "Geht einige Male im Kreis, dann weiter.",
  "How often Repeat is taken, 1 to 1000.": "Wie oft Repeat genommen wird, 1 bis 1000.",
  "There is a round to go.": "Eine Runde steht noch aus.",
  "All rounds are done; counting begins anew.":
    "Alle Runden sind um; die Zählung beginnt von vorn.",
  "{0} times": "{0}-mal",
  Times: "Anzahl",
};
