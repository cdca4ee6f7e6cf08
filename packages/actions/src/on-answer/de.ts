/** The action in German, by its English texts. */
export const de = {
  "On answer": "Bei Gespräch",
  "Goes on from here when an agent and the caller have been connected.":
    "Hier geht es weiter, wenn ein Agent und der Anrufer verbunden sind.",
  "When an agent has answered": "Wenn ein Agent verbunden ist",
};
