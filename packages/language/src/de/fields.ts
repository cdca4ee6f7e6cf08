/** What fields and branches that all actions share are called, and the forms that values must have. */
export const fields = {
  "Cordboard script": "Cordboard-Skript",
  "a name of letters, digits, spaces and . _ / -, at most 64, beginning and ending with a letter or digit":
    "ein Name aus Buchstaben, Ziffern, Leerzeichen und . _ / -, höchstens 64, am Anfang und Ende ein Buchstabe oder eine Ziffer",
  "By this name others refer to the script.": "Unter diesem Namen verweisen andere auf das Skript.",
  "BCP-47, such as en-US.": "BCP 47, etwa de-DE.",
  "IANA, such as Europe/Berlin.": "IANA, etwa Europe/Berlin.",
  "a small letter followed by letters, digits and _, at most 64":
    "ein Kleinbuchstabe, dann Buchstaben, Ziffern und _, höchstens 64",
  "What the variable holds.": "Was die Variable aufnimmt.",
  "The value a contact begins with.": "Der Wert, mit dem ein Kontakt beginnt.",
  "lower-case letters, digits and hyphens, at most 64, with a letter or digit at both ends":
    "Kleinbuchstaben, Ziffern und Bindestriche, höchstens 64, an beiden Enden ein Buchstabe oder eine Ziffer",
  "one line of 1 to 64 characters, without control characters":
    "eine Zeile von 1 bis 64 Zeichen, ohne Steuerzeichen",
  "Shown on the canvas and in reports.": "Steht auf der Zeichenfläche und in Berichten.",
  "letters, digits, * and #, at most 64": "Buchstaben, Ziffern, * und #, höchstens 64",
  "Branch name → id of the action that follows.": "Name des Zweigs → Id der folgenden Aktion.",
  "the code of a problem, such as L0410": "das Kürzel eines Problems, etwa L0410",
  "a reason: one line of at most 500 characters": "ein Grund: eine Zeile von höchstens 500 Zeichen",
  "Code of a warning or hint → why it does not apply here. Errors cannot be silenced.":
    "Kürzel einer Warnung oder eines Hinweises → warum er hier nicht gilt. Fehler lassen sich nicht abstellen.",
  Variable: "Variable",
  "A declared variable.": "Eine angelegte Variable.",
  Value: "Wert",
  "Sees what the assignments before it have changed.":
    "Sieht, was die Zuweisungen davor geändert haben.",
  "Taken unless the outcome has a linked branch of its own.":
    "Wird genommen, wenn das Ergebnis keinen eigenen verbundenen Zweig hat.",
  "The action could not do its work; error.code says why.":
    "Die Aktion konnte ihre Arbeit nicht tun; error.code sagt, warum.",
  "a whole number or one {expression}": "eine ganze Zahl oder ein {Ausdruck}",
  "As it stands: a text or a number, no expression.":
    "Wie es dasteht: ein Text oder eine Zahl, kein Ausdruck.",
  Branch: "Zweig",
  "The name of its branch.": "Der Name seines Zweigs.",
  For: "Wofür",
  "What it stands for.": "Wofür er steht.",
  Text: "Text",
  "Read aloud. {expression} stands for its value.":
    "Wird vorgelesen. {Ausdruck} steht für seinen Wert.",
  "Text to speech": "Text vorlesen",
  File: "Datei",
  "A recording in the workspace's prompts, without language and ending.":
    "Eine Aufnahme aus den Ansagen des Arbeitsbereichs, ohne Sprache und Endung.",
  Recording: "Aufnahme",
  "Spoken as": "Gesprochen als",
  Currency: "Währung",
  "Of an amount: its ISO 4217 code, such as EUR.":
    "Eines Betrags: ihr Kürzel nach ISO 4217, etwa EUR.",
  "three capital letters, an ISO 4217 code such as EUR":
    "drei Großbuchstaben, ein Kürzel nach ISO 4217 wie EUR",
  "Spoken value": "Gesprochener Wert",
  "Taken by outcomes whose own branch is not linked.":
    "Wird von Ergebnissen genommen, deren eigener Zweig nicht verbunden ist.",
  Key: "Taste",
  "keys of a phone (0-9, * and #, at most 8) or a range such as 2-5":
    "Tasten eines Telefons (0-9, * und #, höchstens 8) oder ein Bereich wie 2-5",
  "A digit, * or #; several digits; or a range such as 2-5.":
    "Eine Ziffer, * oder #; mehrere Ziffern; oder ein Bereich wie 2-5.",
  Name: "Name",
  "a name of letters, digits, spaces and . _ / -, at most 64, or one {expression}":
    "ein Name aus Buchstaben, Ziffern, Leerzeichen und . _ / -, höchstens 64, oder ein {Ausdruck}",
  "an address that begins with https:// or http:// and a host that is written out, without expression, user or password":
    "eine Adresse, die mit https:// oder http:// und einem ausgeschriebenen Rechnernamen beginnt, ohne Ausdruck, Benutzer oder Kennwort",
  "the name of a header: letters, digits and hyphens":
    "der Name einer Kopfzeile: Buchstaben, Ziffern und Bindestriche",
  "{expression} stands for its value.": "{Ausdruck} steht für seinen Wert.",
  "In the other script.": "Im anderen Skript.",
  Takes: "Nimmt",
  "The name that the other script gives the value.":
    "Der Name, den das andere Skript dem Wert gibt.",
  number: "Zahl",
  digits: "Ziffern",
  characters: "Buchstabiert",
  ordinal: "Ordnungszahl",
  date: "Datum",
  time: "Uhrzeit",
  duration: "Dauer",
  currency: "Betrag",
};
