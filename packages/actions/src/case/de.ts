/** The action in German, by its English texts. */
export const de = {
  Case: "Fallauswahl",
  "Compares a value with several others, and has a branch for each.":
    "Vergleicht einen Wert mit mehreren anderen und hat für jeden einen Zweig.",
  "An expression; what it gives is compared with each case.":
    "Ein Ausdruck; was er ergibt, wird mit jedem Fall verglichen.",
  Cases: "Fälle",
  "One branch each.": "Je ein Zweig.",
  "The value is that of no case, or of one that is not linked.":
    "Der Wert gehört zu keinem Fall oder zu einem nicht verbundenen.",
  "Two cases for the same value": "Zwei Fälle für denselben Wert",
  "Only the first would ever be taken: remove or change one of them.":
    "Nur der erste käme je zum Zug: Entfernen oder ändern Sie einen.",
  "Two cases with the same branch name": "Zwei Fälle mit demselben Namen des Zweigs",
  "Give each case a branch of its own; two branches may lead to the same action.":
    "Geben Sie jedem Fall einen eigenen Zweig; zwei Zweige dürfen zur selben Aktion führen.",
  "A case whose branch has a name that is taken":
    "Ein Fall, dessen Zweig einen vergebenen Namen hat",
  "Default and Error mean something else, and some names could do harm inside a program: choose another one.":
    "Default und Error bedeuten etwas anderes, und manche Namen könnten in einem Programm Schaden anrichten: Wählen Sie einen anderen.",
  "The value is {0}.": "Der Wert ist {0}.",
  "There are two cases for {0}.": "Für {0} gibt es zwei Fälle.",
  "Two cases have the branch {0}.": "Zwei Fälle haben den Zweig {0}.",
  "A case cannot have the branch {0}.": "Ein Fall kann den Zweig {0} nicht haben.",
};
