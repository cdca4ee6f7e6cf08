/** The action in German, by its English texts. */
export const de = {
  Menu: "Menü",
  "Asks the caller to choose by pressing a key.": "Lässt den Anrufer durch Tastendruck wählen.",
  "What the caller can choose from.": "Woraus der Anrufer wählen kann.",
  Choices: "Auswahl",
  "One branch each.": "Je ein Zweig.",
  Digits: "Stellen",
  "At the most.": "Höchstens.",
  "Store in": "Ablegen in",
  "A text variable that takes the digits.": "Eine Textvariable, die die Ziffern aufnimmt.",
  "The caller pressed a wrong key in the last try.":
    "Der Anrufer hat im letzten Versuch eine falsche Taste gedrückt.",
  "Two choices for the same key": "Zweimal dieselbe Taste",
  "Each key can mean one thing only: remove or change one of them.":
    "Jede Taste kann nur eines bedeuten: Entfernen oder ändern Sie eine davon.",
  "A choice longer than the digits collected": "Eine Auswahl mit mehr Stellen als abgefragt",
  "Raise Digits, or shorten the choice.": "Erhöhen Sie „Stellen“, oder kürzen Sie die Auswahl.",
  "A choice that can never be finished": "Eine Auswahl, die nie zu Ende einzugeben ist",
  "Choose another termination key, or none.": "Wählen Sie eine andere Abschlusstaste oder keine.",
  "No key is in the range": "Keine Taste liegt im Bereich",
  "Write the smaller digit first, such as 2-5.":
    "Schreiben Sie die kleinere Ziffer zuerst, etwa 2-5.",
  "A choice leads nowhere of its own": "Eine Auswahl führt zu nichts Eigenem",
  "Link its branch, or remove the choice: until then its key counts as a wrong one.":
    "Verbinden Sie ihren Zweig, oder entfernen Sie die Auswahl: Bis dahin gilt die Taste als falsche.",
  "The caller pressed {0}.": "Der Anrufer hat {0} gedrückt.",
  "Key {0} is there twice.": "Die Taste {0} ist zweimal da.",
  "No key is in the range {0}.": "Im Bereich {0} liegt keine Taste.",
  "Choice {0} has {1} digits, but only {2} can be pressed.":
    "Auswahl {0} hat {1} Stellen, gedrückt werden können aber nur {2}.",
  "Choice {0} has the termination key in it.": "Auswahl {0} enthält die Abschlusstaste.",
  "Choice {0} is not linked to an action.": "Auswahl {0} ist mit keiner Aktion verbunden.",
};
