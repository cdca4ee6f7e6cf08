/** The action in German, by its English texts. */
export const de = {
  Return: "Zurückkehren",
  "Ends a sub-script and gives values back to the script that runs it.":
    "Beendet ein Unterskript und gibt dem aufrufenden Skript Werte zurück.",
  Values: "Werte",
  "What the script that runs this one can keep.": "Was das aufrufende Skript behalten kann.",
  "Back to the script that runs this one": "Zurück zum aufrufenden Skript",
};
