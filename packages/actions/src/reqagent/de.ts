/** The action in German, by its English texts. */
export const de = {
  "Request agent": "Agent anfordern",
  "Puts the caller in the queue of a skill and goes on at once.":
    "Stellt den Anrufer in die Warteschlange eines Skills und geht sofort weiter.",
  "Whose queue it is: a name, or an {expression} that gives one.":
    "Um wessen Warteschlange es geht: ein Name oder ein {Ausdruck}, der einen ergibt.",
  "priority {0}": "Priorität {0}",
};
