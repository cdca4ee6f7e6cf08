/** The action in German, by its English texts. */
export const de = {
  "REST request": "REST-Anfrage",
  "Asks another system by HTTP, and keeps what it answers.":
    "Fragt ein anderes System über HTTP und hebt die Antwort auf.",
  Method: "Methode",
  URL: "URL",
  "{expression} stands for its value, percent-encoded. The workspace has to allow the host.":
    "{Ausdruck} steht für seinen Wert, prozentkodiert. Der Arbeitsbereich muss den Rechner erlauben.",
  Headers: "Kopfzeilen",
  Body: "Inhalt",
  "Of POST, PUT and PATCH. JSON, if no Content-Type says otherwise: braces are doubled, and {expression} without quotation marks stands for its value.":
    "Von POST, PUT und PATCH. JSON, wenn kein Content-Type etwas anderes sagt: Klammern werden verdoppelt, und {Ausdruck} ohne Anführungszeichen steht für seinen Wert.",
  "For the whole answer.": "Für die ganze Antwort.",
  Retries: "Wiederholungen",
  "After a timeout, a server error, or when nobody is there.":
    "Nach verstrichener Wartezeit, einem Serverfehler, oder wenn niemand da ist.",
  "Wait before each (seconds)": "Pause davor (Sekunden)",
  "Retry POST and PATCH too": "Auch POST und PATCH wiederholen",
  "What they ask for may then be done twice.": "Worum sie bitten, kann dann doppelt geschehen.",
  "Keep of the answer": "Aus der Antwort behalten",
  "After 2xx. Expressions see answer.status and answer.body.":
    "Nach 2xx. Ausdrücke sehen answer.status und answer.body.",
  "Store status in": "Status ablegen in",
  "A number variable; it takes the status of any answer.":
    "Eine Zahlvariable; sie nimmt den Status jeder Antwort auf.",
  "It answered 200 to 299; also taken by outcomes whose own branch is not linked.":
    "Antwort 200 bis 299; auch für Ergebnisse, deren eigener Zweig nicht verbunden ist.",
  "It answered 400 to 499: the request is wrong for it.":
    "Antwort 400 bis 499: Die Anfrage ist für das andere System falsch.",
  "It answered 500 to 599, also to the last retry.":
    "Antwort 500 bis 599, auch auf die letzte Wiederholung.",
  "It did not answer in time, also not to the last retry.":
    "Keine Antwort in der Zeit, auch nicht auf die letzte Wiederholung.",
  "A body that is not sent": "Ein Inhalt, der nicht gesendet wird",
  "GET and DELETE have no body: choose POST, PUT or PATCH, or take the body away.":
    "GET und DELETE haben keinen Inhalt: Wählen Sie POST, PUT oder PATCH, oder nehmen Sie den Inhalt weg.",
  "A body that is no JSON": "Ein Inhalt, der kein JSON ist",
  'Double the braces that are meant as braces, and write {expression} without quotation marks: {{"name": {name}}}. A body of another kind needs a header Content-Type.':
    'Verdoppeln Sie Klammern, die Klammern sein sollen, und schreiben Sie {Ausdruck} ohne Anführungszeichen: {{"name": {name}}}. Ein Inhalt anderer Art braucht eine Kopfzeile Content-Type.',
  "A header that is not a script's business": "Eine Kopfzeile, die nicht Sache des Skripts ist",
  "Take it away: the call server sets what the connection needs, by the URL and the body.":
    "Nehmen Sie sie weg: Was die Verbindung braucht, setzt der Anrufserver nach URL und Inhalt.",
  "The header {0} is set by the call server.": "Die Kopfzeile {0} setzt der Anrufserver.",
  "A {0} request is sent without a body.": "Eine Anfrage mit {0} wird ohne Inhalt gesendet.",
  "With its expressions filled in, the body is no JSON.":
    "Mit eingesetzten Ausdrücken ist der Inhalt kein JSON.",
};
