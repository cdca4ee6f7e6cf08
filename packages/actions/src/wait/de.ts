/** The action in German, by its English texts. */
export const de = {
  Wait: "Warten",
  "Waits for some seconds, in silence, with or without a caller on the line.":
    "Wartet einige Sekunden still, mit oder ohne Anrufer in der Leitung.",
  Seconds: "Sekunden",
};
