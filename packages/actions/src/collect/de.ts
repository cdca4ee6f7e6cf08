/** The action in German, by its English texts. */
export const de = {
  "Collect digits": "Ziffern abfragen",
  "Asks the caller to type a number, such as an account number or a PIN.":
    "Bittet den Anrufer, eine Nummer einzutippen, etwa Kundennummer oder PIN.",
  "What the caller is to type.": "Was der Anrufer eingeben soll.",
  "Store in": "Ablegen in",
  "A text variable that takes the digits.": "Eine Textvariable, die die Ziffern aufnimmt.",
  "Digits at the least": "Mindestens Ziffern",
  "Digits at the most": "Höchstens Ziffern",
  Validation: "Prüfung",
  "Must be true of the digits, which the variable holds already.":
    "Muss für die Ziffern wahr sein, die schon in der Variablen stehen.",
  Secret: "Geheim",
  "Keep the digits out of journals and views; always clears digits.":
    "Hält die Ziffern aus Protokollen und Ansichten heraus; vergisst immer vorher gedrückte Tasten.",
  "What the caller typed in the last try is not valid.":
    "Die Eingabe im letzten Versuch ist nicht gültig.",
  "No number of digits is in the range": "Keine Anzahl von Ziffern liegt im Bereich",
  "The least must not be greater than the most.":
    "„Mindestens“ darf nicht größer als „höchstens“ sein.",
  "No number has at least {0} and at most {1} digits.":
    "Keine Nummer hat mindestens {0} und höchstens {1} Ziffern.",
};
