/** The action in German, by its English texts. */
export const de = {
  Callback: "Rückruf",
  "Releases the caller, keeps their place in the queue, and calls them back in their turn.":
    "Lässt den Anrufer auflegen, hält seinen Platz in der Warteschlange und ruft ihn zurück, wenn er an der Reihe ist.",
  "Phone number": "Telefonnummer",
  "The number to call back. The caller's own by default.":
    "Die Nummer, die zurückgerufen wird. Vorgabe: die des Anrufers.",
  "Call delay (seconds)": "Verzögerung (Sekunden)",
  "From the agent's accepting to the dialling, 0 to 59.":
    "Von der Annahme durch den Agenten bis zum Wählen, 0 bis 59.",
  "A number with an extension": "Eine Nummer mit Durchwahl",
  "Leave the extension out: only the number before it is dialled.":
    "Lassen Sie die Durchwahl weg: Gewählt wird nur die Nummer davor.",
  "after {0} s": "nach {0} s",
  "{0} has an extension, which is not dialled.": "{0} hat eine Durchwahl, die nicht gewählt wird.",
  "Leave the extension out": "Durchwahl weglassen",
};
