/** What is wrong with a script, by the template of its message. */
export const messages = {
  "A script is a JSON object.": "Ein Skript ist ein JSON-Objekt.",
  "This JSON has neither version nor actions: it is not a script.":
    "Dieses JSON hat weder version noch actions: Es ist kein Skript.",
  "The script has version {0}; this program knows versions up to {1}.":
    "Das Skript hat Version {0}; dieses Programm kennt Versionen bis {1}.",
  "The script": "Das Skript",
  "There is no property {0} here{1}": "Eine Eigenschaft {0} gibt es hier nicht{1}",
  ". Allowed: {0}.": ". Erlaubt: {0}.",
  '{0} needs the property "{1}".': "{0} braucht die Eigenschaft „{1}“.",
  "{0} must be {1}, not {2}.": "{0}: Erwartet wird {1}, nicht {2}.",
  "{0} must be {1} {2}, not {3}.": "{0} muss {1} {2} sein, nicht {3}.",
  "at least": "mindestens",
  "at most": "höchstens",
  "{0} must have {1} {2}.": "{0} muss {1} {2} haben.",
  "is not as it should be": "ist nicht, wie es sein soll",
  "There is no type {0}{1}": "Eine Art {0} gibt es nicht{1}",
  ". Known: {0}.": ". Bekannt: {0}.",
  "{0} is empty: it": "{0} ist leer",
  "{0} must be {1}.": "{0}: Erwartet wird {1}.",
  "of the form {0}": "die Form {0}",
  "Entry {0} of {1}": "Eintrag {0} von {1}",
  "{0} entry": "{0} Eintrag",
  "{0} entries": "{0} Einträge",
  "{0} character": "{0} Zeichen",
  "{0} characters": "{0} Zeichen",
  "{0} or {1}": "{0} oder {1}",
  text: "Text",
  "a whole number": "eine ganze Zahl",
  "a number": "eine Zahl",
  "true or false": "wahr oder falsch",
  "an object": "ein Objekt",
  "a list": "eine Liste",
  "The file has {0} MB, more than 8 MB.": "Die Datei hat {0} MB, mehr als 8 MB.",
  "The file begins with a byte order mark, which JSON does not have: save it as UTF-8 without one.":
    "Die Datei beginnt mit einer Byte-Reihenfolge-Markierung, die es in JSON nicht gibt: Speichern Sie sie als UTF-8 ohne BOM.",
  "The file is empty.": "Die Datei ist leer.",
  "The file is nested more than {0} levels deep.":
    "Die Datei ist mehr als {0} Ebenen tief verschachtelt.",
  "there is nothing in it": "es steht nichts darin",
  "This is not JSON: {0}.": "Das ist kein JSON: {0}.",
  "The name {0} is not allowed.": "Der Name {0} ist nicht erlaubt.",
  "The key {0} stands twice in the same object.":
    "Der Schlüssel {0} steht zweimal im selben Objekt.",
  '; did you mean "{0}"?': "; meinten Sie „{0}“?",
  "this gives {0}, but {1} is needed here": "das ergibt {0}, gebraucht wird hier aber {1}",
  "it is too long or nested too deeply: divide it among several variables":
    "der Ausdruck ist zu lang oder zu tief verschachtelt: Teilen Sie ihn auf mehrere Variablen auf",
  'there is no variable "{0}" {1}; did you mean "{2}"?':
    "{1} steht „{0}“, eine solche Variable gibt es nicht; meinten Sie „{2}“?",
  'there is no variable "{0}" {1}': "{1} steht „{0}“, eine solche Variable gibt es nicht",
  "something is missing": "etwas fehlt",
  "at its end": "am Ende",
  "at character {0} of the text": "an Stelle {0} des Textes",
  "at character {0}": "an Stelle {0}",
  "{0} does not go with {1}": "{0} passt nicht zu {1}",
  nothing: "nichts",
  "{0} and {1}": "{0} und {1}",
  "a time": "ein Zeitpunkt",
  "a length of time": "eine Dauer",
  "{0}: the brace {1} is not closed.": "{0}: Die Klammer {1} wird nicht geschlossen.",
  "{0} decides by {1}, which is always {2}.": "{0} entscheidet nach {1}, und das ist immer {2}.",
  "{0} tests what {1} has tested already: here it is always {2}.":
    "{0} prüft, was {1} schon geprüft hat: Hier ist es immer {2}.",
  "Before {0} the caller listens to about {1} seconds of text, and to {2} recordings or values.":
    "Vor {0} hört der Anrufer etwa {1} Sekunden Text sowie {2} Aufnahmen oder Werte.",
  "Before {0} the caller listens to about {1} seconds of text.":
    "Vor {0} hört der Anrufer etwa {1} Sekunden Text.",
  "{0}, which leads to itself,": "{0}, das zu sich selbst führt,",
  "the round of {0}": "der Runde von {0}",
  "In {0} nothing waits, and nothing changes its way.":
    "In {0} wartet nichts, und nichts ändert ihren Lauf.",
  "From {0} no branch leads to an end or an agent.":
    "Aus {0} führt kein Zweig zu einem Ende oder einem Agenten.",
  "{0} needs a contact in queue, but a call can come here from {1} without being in one.":
    "{0} braucht einen Kontakt in einer Warteschlange; von {1} aus kann ein Anruf aber hierherkommen, ohne in einer zu sein.",
  "Branch {0} of {1} leads to {2}, as Default does.":
    "Zweig {0} von {1} führt zu {2}, genau wie Default.",
  "Leave {0} to Default": "{0} Default überlassen",
  "Whatever {0} finds, the call goes to the same action.":
    "Was immer {0} ergibt, der Anruf geht zur selben Aktion.",
  '{0} speaks "{1}", which holds a secret.':
    "{0} spricht „{1}“ aus, und darin steht ein Geheimnis.",
  '{0} writes down "{1}", which holds a secret.':
    "{0} schreibt „{1}“ auf, und darin steht ein Geheimnis.",
  "{0} is an error: errors cannot be ignored.":
    "{0} ist ein Fehler: Fehler lassen sich nicht übergehen.",
  'There is no {0} at "{1}" to be ignored.': "Bei „{1}“ gibt es kein {0}, das zu übergehen wäre.",
  "Remove {0} from ignore": "{0} aus ignore entfernen",
  "When {0} fails, the call goes on to {1} as if it had not.":
    "Scheitert {0}, geht der Anruf zu {1} weiter, als wäre nichts gewesen.",
  'A call can come to {0} before "{1}" is set.':
    "Ein Anruf kann zu {0} kommen, bevor „{1}“ gesetzt ist.",
  'Nothing uses the parameter "{0}".': "Nichts verwendet den Parameter „{0}“.",
  'The variable "{0}" is set, but nothing reads it.':
    "Die Variable „{0}“ wird gesetzt, aber nirgends gelesen.",
  'Nothing uses the variable "{0}".': "Nichts verwendet die Variable „{0}“.",
  'Remove the variable "{0}"': "Variable „{0}“ entfernen",
  "{0} is a second {1}: the first is {2}.": "{0} ist ein zweites {1}: Das erste ist {2}.",
  "The script has no action at which calls begin.":
    "Das Skript hat keine Aktion, bei der Anrufe beginnen.",
  "Its branches: {0}.": "Ihre Zweige: {0}.",
  "It ends the script and has no branches.": "Sie beendet das Skript und hat keine Zweige.",
  "{0} has no branch {1}. {2}": "{0} hat keinen Zweig {1}. {2}",
  'Did you mean "{0}"?': "Meinten Sie „{0}“?",
  "Branch {0} of {1} leads to {2}, which does not exist{3}":
    "Zweig {0} von {1} führt zu {2}, das es nicht gibt{3}",
  "Branch {0} of {1} leads to {2}, which is an entrance.":
    "Zweig {0} von {1} führt zu {2}, und das ist ein Eingang.",
  "{0} is a dead end: the call has no way on from {1}.":
    "{0} ist eine Sackgasse: Von {1} aus geht der Anruf nicht weiter.",
  "No call ever reaches {0}.": "Kein Anruf kommt je zu {0}.",
  'The name "{0}" is taken.': "Der Name „{0}“ ist vergeben.",
  "{0} is not a {1}.": "{0} ist kein Wert der Art {1}.",
  "{0} is not a time zone.": "{0} ist keine Zeitzone.",
  "{0} is not a language tag.": "{0} ist kein Sprachkürzel.",
  "There is no variable {0} to store the result in.":
    "Eine Variable {0}, die das Ergebnis aufnähme, gibt es nicht.",
  "The variable {0} is a {1}, but a {2} is stored in it.":
    "Die Variable {0} ist von der Art {1}, abgelegt wird darin aber {2}.",
  "The amount has no currency.": "Der Betrag hat keine Währung.",
  "There is no currency {0}.": "Eine Währung {0} gibt es nicht.",
  '"{0}" needs a caller who can hear it, but can be reached after "{1}", where the caller\'s leg is gone.':
    "„{0}“ braucht einen Anrufer, der zuhört, ist aber auch nach „{1}“ erreichbar, wo die Leitung zum Anrufer schon getrennt ist.",
  "invalid symbol": "ein Zeichen, das hier nicht stehen kann",
  "invalid number format": "eine falsch geschriebene Zahl",
  "property name expected": "erwartet wird der Name einer Eigenschaft",
  "value expected": "erwartet wird ein Wert",
  "colon expected": "erwartet wird ein Doppelpunkt",
  "comma expected": "erwartet wird ein Komma",
  "close brace expected": "erwartet wird eine schließende geschweifte Klammer",
  "close bracket expected": "erwartet wird eine schließende eckige Klammer",
  "end of file expected": "erwartet wird das Ende der Datei",
  "invalid comment token": "JSON kennt keine Kommentare",
  "unexpected end of comment": "ein Kommentar hört nicht auf",
  "unexpected end of string": "ein Text hört nicht auf",
  "unexpected end of number": "eine Zahl hört zu früh auf",
  "invalid unicode": "ein falsch geschriebenes Unicode-Zeichen",
  "invalid escape character": "ein falsches Zeichen nach \\",
  "invalid character": "ein verbotenes Zeichen",
  "There is no day {0}.": "Einen Tag {0} gibt es nicht.",
  "These hours are never open.": "Nach diesen Öffnungszeiten ist nie geöffnet.",
  '"{0}" is not a time zone.': "„{0}“ ist keine Zeitzone.",
  '"{0}" ends before it begins.': "„{0}“ endet, bevor es beginnt.",
  "Remove the link of {0}": "Verbindung von {0} entfernen",
  "Remove {0}": "{0} entfernen",
  "Set it to {0}": "Auf {0} setzen",
  "Rename the branch to {0}": "Zweig in {0} umbenennen",
  "Remove the link": "Verbindung entfernen",
  "Link to {0}": "Mit {0} verbinden",
  "Add the variable {0}": "Variable {0} anlegen",
};
