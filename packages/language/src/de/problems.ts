/** Titles of problems and of advice, and what to do about them. */
export const problems = {
  "The file is too large": "Die Datei ist zu groß",
  "A script may be 8 MB at most. Is this the right file?":
    "Ein Skript darf höchstens 8 MB groß sein. Ist es die richtige Datei?",
  "The file is not JSON": "Die Datei ist kein JSON",
  "Mend the text at the place shown; a comma or a quotation mark is often missing just before it.":
    "Berichtigen Sie den Text an der gezeigten Stelle; oft fehlt kurz davor ein Komma oder ein Anführungszeichen.",
  "The file is nested too deeply": "Die Datei ist zu tief verschachtelt",
  "A script never needs more than 32 levels. Is this the right file?":
    "Ein Skript braucht nie mehr als 32 Ebenen. Ist es die richtige Datei?",
  "A key stands twice in the same object": "Ein Schlüssel steht zweimal im selben Objekt",
  "Only the last one would count, and the first would be lost: remove or rename one of them.":
    "Nur der letzte würde zählen, der erste ginge verloren: Entfernen Sie einen, oder benennen Sie ihn um.",
  "The file is not a script": "Die Datei ist kein Skript",
  "A script is a JSON object with version, name, actions and more; start from one of the examples.":
    "Ein Skript ist ein JSON-Objekt mit version, name, actions und mehr; beginnen Sie mit einem der Beispiele.",
  "The script was written by a newer Cordboard": "Das Skript stammt aus einem neueren Cordboard",
  "Update Cordboard, or save the script again with the older program.":
    "Aktualisieren Sie Cordboard, oder speichern Sie das Skript noch einmal mit dem älteren Programm.",
  "Unknown property": "Unbekannte Eigenschaft",
  "Check the spelling; the reference page lists what is allowed here.":
    "Prüfen Sie die Schreibweise; was hier erlaubt ist, steht auf der Referenzseite.",
  "A required property is missing": "Eine nötige Eigenschaft fehlt",
  "Add it.": "Ergänzen Sie sie.",
  "Wrong kind of value": "Falsche Art von Wert",
  "Give a value of the kind that is named.": "Geben Sie einen Wert der genannten Art an.",
  "Value not allowed": "Wert nicht erlaubt",
  "Choose one of the values that are named.": "Wählen Sie einen der genannten Werte.",
  "Value out of range": "Wert außerhalb des Bereichs",
  "Choose a value within the range.": "Wählen Sie einen Wert innerhalb des Bereichs.",
  "Value not in the right form": "Wert nicht in der richtigen Form",
  "Write it in the form that is named.": "Schreiben Sie ihn in der genannten Form.",
  "Unknown action type": "Unbekannte Art von Aktion",
  "Choose an action of the palette; types are spelled exactly as shown there.":
    "Wählen Sie eine Aktion aus der Liste; die Schreibweise ist genau die dort gezeigte.",
  "Name not allowed": "Name nicht erlaubt",
  "This name could do harm inside a program: choose another one.":
    "Dieser Name könnte in einem Programm Schaden anrichten: Wählen Sie einen anderen.",
  "Unknown language or time zone": "Unbekannte Sprache oder Zeitzone",
  "Use a BCP-47 language tag such as en-US, and an IANA time zone such as Europe/Berlin.":
    "Nehmen Sie ein Sprachkürzel nach BCP 47 wie de-DE und eine Zeitzone der IANA wie Europe/Berlin.",
  "The script has no beginning": "Das Skript hat keinen Anfang",
  "Add a Begin action: calls start there.":
    "Fügen Sie die Aktion „Beginn“ hinzu: Dort fangen Anrufe an.",
  "Two actions for one start": "Zwei Aktionen für einen Anfang",
  "Keep one of them: a call can start, and an event can be handled, at one place only.":
    "Behalten Sie eine davon: Ein Anruf beginnt an nur einer Stelle, und ein Ereignis wird an nur einer behandelt.",
  "A branch leads nowhere": "Ein Zweig führt ins Leere",
  "Link the branch to an action that exists, or remove it.":
    "Verbinden Sie den Zweig mit einer vorhandenen Aktion, oder entfernen Sie ihn.",
  "Unknown branch": "Unbekannter Zweig",
  "Use one of the branches that this action has.":
    "Verwenden Sie einen der Zweige, die diese Aktion hat.",
  "Dead end": "Sackgasse",
  "Link the Default branch, so that the call always has a way on.":
    "Verbinden Sie den Zweig Default, damit es für den Anruf immer weitergeht.",
  "A voice action without a caller": "Eine Sprachaktion ohne Anrufer",
  "After this point the caller's leg is gone and nothing can be heard: move the action to before it.":
    "Ab hier ist die Leitung zum Anrufer getrennt, niemand hört mehr zu: Setzen Sie die Aktion davor.",
  "A branch leads back to a start": "Ein Zweig führt zu einem Anfang zurück",
  "Begin and event actions are entrances; link to the action that follows them.":
    "„Beginn“ und Ereignisse sind Eingänge; verbinden Sie mit der Aktion, die auf sie folgt.",
  "Never reached": "Nie erreicht",
  "Link a branch to this action, or delete it.":
    "Verbinden Sie einen Zweig mit dieser Aktion, oder löschen Sie sie.",
  "The expression cannot be read": "Der Ausdruck ist nicht lesbar",
  "Mend it at the place shown.": "Berichtigen Sie ihn an der gezeigten Stelle.",
  "The expression does not fit together": "Der Ausdruck passt nicht zusammen",
  "Compare and join values of the same kind; string(x) makes text of a number, number(x) a number of text. The reference page lists all functions.":
    "Vergleichen und verbinden Sie Werte derselben Art; string(x) macht aus einer Zahl Text, number(x) aus Text eine Zahl. Alle Funktionen stehen auf der Referenzseite.",
  "Unknown variable": "Unbekannte Variable",
  "Declare it under variables, or use one of the system variables (now, call, queue, agent, error).":
    "Legen Sie sie unter Variablen an, oder verwenden Sie eine der Systemvariablen (now, call, queue, agent, error).",
  "A brace is not closed": "Eine Klammer ist nicht geschlossen",
  "Close the expression with }, or write {{ for a brace that is meant as text.":
    "Schließen Sie den Ausdruck mit }, oder schreiben Sie {{ für eine Klammer, die Text sein soll.",
  "The expression gives the wrong kind of value": "Der Ausdruck ergibt die falsche Art von Wert",
  "Change it so that it gives the kind that is needed here.":
    "Ändern Sie ihn so, dass er die hier nötige Art ergibt.",
  "Reserved name": "Reservierter Name",
  "now, call, queue, agent and error are system variables, and some words belong to the expression language: choose another name.":
    "now, call, queue, agent und error sind Systemvariablen, und einige Wörter gehören zur Sprache der Ausdrücke: Wählen Sie einen anderen Namen.",
  "The initial value does not fit the variable's type":
    "Der Anfangswert passt nicht zur Art der Variablen",
  "Change the value or the type.": "Ändern Sie den Wert oder die Art.",
  "The variable cannot hold what is stored in it":
    "Die Variable kann nicht aufnehmen, was darin abgelegt wird",
  "Choose another variable, or change its type in the script's variables.":
    "Wählen Sie eine andere Variable, oder ändern Sie ihre Art in den Variablen des Skripts.",
  "An amount without a currency": "Ein Betrag ohne Währung",
  "Give the currency's ISO 4217 code, such as EUR or USD.":
    "Geben Sie das Kürzel der Währung nach ISO 4217 an, etwa EUR oder USD.",
  "Nobody was asked for": "Niemand wurde angefordert",
  "Request an agent on each way that leads here, or link this action only where the contact is in queue.":
    "Fordern Sie auf jedem Weg hierher einen Agenten an, oder verbinden Sie diese Aktion nur dort, wo der Kontakt in einer Warteschlange ist.",
  "A long prompt before a callback": "Eine lange Ansage vor einem Rückruf",
  "Say what is to be said before the caller chooses, or make it shorter.":
    "Sagen Sie das Nötige, bevor der Anrufer wählt, oder fassen Sie sich kürzer.",
  "A round in which nothing waits": "Eine Runde, in der nichts wartet",
  "Put something into the round that takes time or asks the caller, or lead it elsewhere.":
    "Setzen Sie etwas in die Runde, das Zeit braucht oder den Anrufer fragt, oder führen Sie sie anderswohin.",
  "A round without a way out": "Eine Runde ohne Ausweg",
  "Lead one of its branches out of it: to an end, or to a request for an agent.":
    "Führen Sie einen ihrer Zweige hinaus: zu einem Ende oder zum Anfordern eines Agenten.",
  "The caller is not told that it failed": "Der Anrufer erfährt nicht, dass es gescheitert ist",
  "Link the Error branch, for example to a prompt that says so.":
    "Verbinden Sie den Zweig Error, etwa mit einer Ansage, die es sagt.",
  "A decision that is always the same": "Eine Entscheidung, die immer gleich ausfällt",
  "Use a variable in it, or take the action out.":
    "Verwenden Sie eine Variable darin, oder nehmen Sie die Aktion heraus.",
  "A condition that was tested before": "Eine Bedingung, die schon geprüft wurde",
  "Lead the branch to what follows this action, or test something else.":
    "Führen Sie den Zweig zu dem, was auf diese Aktion folgt, oder prüfen Sie etwas anderes.",
  "A variable that may still be empty": "Eine Variable, die noch leer sein kann",
  "Set the variable on each way that leads here, test it first, or give it a telling initial value.":
    "Setzen Sie die Variable auf jedem Weg hierher, prüfen Sie sie zuerst, oder geben Sie ihr einen sprechenden Anfangswert.",
  "A variable that nothing reads": "Eine Variable, die nichts liest",
  "Remove it, or use it.": "Entfernen Sie sie, oder verwenden Sie sie.",
  "Two branches to the same place": "Zwei Zweige zur selben Stelle",
  "Lead one of them elsewhere, or leave it to Default.":
    "Führen Sie einen anderswohin, oder überlassen Sie ihn Default.",
  "A secret is spoken or written down": "Ein Geheimnis wird ausgesprochen oder aufgeschrieben",
  "Leave it out, or say only that it was entered.":
    "Lassen Sie es weg, oder sagen Sie nur, dass es eingegeben wurde.",
  "Nothing to ignore": "Nichts zu übergehen",
  "Remove the entry under ignore.": "Entfernen Sie den Eintrag unter ignore.",
};
