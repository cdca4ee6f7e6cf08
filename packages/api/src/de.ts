import type { Words } from "@cordboard/language";

import { deAccess } from "./de-access.ts";
import { deReports } from "./de-reports.ts";

/** In German, what the server finds wrong with the files of a workspace, and what it refuses. */
export const de: Words = {
  ...deAccess,
  ...deReports,
  "The file": "Die Datei",
  skill: "Skill",
  recording: "Aufnahme",
  script: "Skript",
  "file of hours": "Datei mit Öffnungszeiten",
  'There is no {0} "{1}" in the workspace{2}': "Im Arbeitsbereich fehlt: {0} „{1}“{2}",
  'There is no recording "{0}" in {1}, which this script also speaks.':
    "Die Aufnahme „{0}“ gibt es nicht auf {1}, was dieses Skript auch spricht.",
  "These scripts run each other in a circle: {0}.":
    "Diese Skripte rufen einander im Kreis auf: {0}.",
  "The workspace does not allow requests to {0}.":
    "Der Arbeitsbereich erlaubt keine Anfragen an {0}.",
  'Script "{0}" declares no parameter "{1}".':
    "Das Skript „{0}“ hat keinen Parameter „{1}“ angelegt.",
  'There is no script "{0}".': "Ein Skript „{0}“ gibt es nicht.",
  "The folder is not a workspace": "Der Ordner ist kein Arbeitsbereich",
  "A workspace has a file cordboard.json; make one with cordboard init.":
    "Ein Arbeitsbereich hat eine Datei cordboard.json; legen Sie einen mit cordboard init an.",
  "A file of the workspace cannot be used": "Eine Datei des Arbeitsbereichs ist nicht brauchbar",
  "Mend the file at the place shown.": "Berichtigen Sie die Datei an der gezeigten Stelle.",
  "cordboard.json names a script that is not there":
    "cordboard.json nennt ein Skript, das es nicht gibt",
  "Correct the name in cordboard.json, or add the script: until then calls that would come to it are rejected.":
    "Berichtigen Sie den Namen in cordboard.json, oder legen Sie das Skript an: Bis dahin werden Anrufe, die dorthin kämen, abgewiesen.",
  'There is no hook "{0}".': "Einen Hook „{0}“ gibt es nicht.",
  'There is no AI agent "{0}".': "Einen KI-Agenten „{0}“ gibt es nicht.",
  "A script and an AI agent answer {0}.":
    "{0} wird von einem Skript und einem KI-Agenten angenommen.",
  'There is no file of hours "{0}".': "Eine Datei mit Zeiten „{0}“ gibt es nicht.",
  "{0} has no hours.": "{0} hat keine Zeiten.",
  'There is no recording "{0}" in {1}.': "Eine Aufnahme „{0}“ in {1} gibt es nicht.",
  "The recording is not played: others take the call when the agent does not.":
    "Die Aufnahme wird nicht gespielt: Nimmt der Agent den Anruf nicht an, nehmen ihn andere an.",
  "A number has a script for when it is closed, and no hours":
    "Eine Nummer hat ein Skript für geschlossene Zeiten, aber keine Zeiten",
  "Give the number hours, or leave whenClosed out: without hours it is never closed.":
    "Geben Sie der Nummer Zeiten, oder lassen Sie whenClosed weg: Ohne Zeiten ist sie nie geschlossen.",
  "A recording is never played": "Eine Aufnahme wird nie gespielt",
  "Leave the prompt out, or set the mode to only: with first the number's usual way follows.":
    "Lassen Sie prompt weg, oder wählen Sie den Modus only: Bei first geht der Anruf seinen üblichen Weg.",
  "The agent never had this contact": "Der Agent hatte diesen Kontakt nie",
  "Agents note what they have or had themselves.":
    "Agenten notieren, was sie selbst haben oder hatten.",
  "The centre has no such disposition": "Ein solches Ergebnis gibt es hier nicht",
  "Choose one of cordboard.json's dispositions, or leave it empty.":
    "Wählen Sie eines der dispositions aus cordboard.json, oder lassen Sie es leer.",
  "Nobody can be asked there before": "Dort kann vorher niemand gefragt werden",
  "Transfers to a skill or a script are made at once; leave attended out.":
    "An einen Skill oder ein Skript wird sofort weitergeleitet; lassen Sie attended weg.",
  "There is no such script that can answer": "Es gibt kein solches Skript, das annehmen kann",
  "Check the name, and make sure that the script has no errors.":
    "Prüfen Sie den Namen, und dass das Skript keine Fehler hat.",
  "Nothing answers {0}.": "{0} wird von niemandem angenommen.",
  'AI agent "{0}" has to be a script or a stream.':
    "Der KI-Agent „{0}“ muss ein Skript oder ein Stream sein.",
  '"{0}" has the id {1} too.': "Die Kennung {1} hat auch „{0}“.",
  "A number names a hook that is not there": "Eine Nummer nennt einen Hook, den es nicht gibt",
  "Correct the name, or add the hook under hooks in cordboard.json: until then the number's own script answers.":
    "Berichtigen Sie den Namen, oder legen Sie den Hook in cordboard.json unter hooks an: Bis dahin antwortet das eigene Skript der Nummer.",
  "There is no such AI agent": "Einen solchen KI-Agenten gibt es nicht",
  "Correct the name, or add the AI agent under aiAgents in cordboard.json: until then calls that would come to it are rejected, and actions take their Error branch.":
    "Berichtigen Sie den Namen, oder legen Sie den KI-Agenten in cordboard.json unter aiAgents an: Bis dahin werden Anrufe, die dorthin kämen, abgewiesen, und Aktionen nehmen ihren Zweig Error.",
  "Two things have the same id": "Zwei haben dieselbe Kennung",
  "Give each script, and each AI agent, a number of its own: hooks tell them apart by it. The first counts.":
    "Geben Sie jedem Skript und jedem KI-Agenten eine eigene Nummer: Daran unterscheiden Hooks sie. Der erste Eintrag zählt.",
  "An AI agent has to be a script or a stream, and not both":
    "Ein KI-Agent muss ein Skript oder ein Stream sein, und nicht beides",
  "Leave one of script and stream, and add the other where both are missing.":
    "Lassen Sie von script und stream eines stehen, und ergänzen Sie eines, wo beide fehlen.",
  "Nothing answers a number, or two things do":
    "Eine Nummer wird von niemandem angenommen, oder von zweien",
  "Give the number a script or an AI agent; or a hook, which says what is to answer.":
    "Geben Sie der Nummer ein Skript oder einen KI-Agenten; oder einen Hook, der sagt, was antworten soll.",
  "Two scripts have the same name": "Zwei Skripte haben denselben Namen",
  "Rename one of them: numbers and other scripts refer to scripts by name. The first file counts.":
    "Benennen Sie eines um: Nummern und andere Skripte verweisen über den Namen darauf. Die erste Datei zählt.",
  "The workspace has no such skill": "Einen solchen Skill hat der Arbeitsbereich nicht",
  "Add the skill to skills.json, or choose one that is there: until then the action takes its Error branch.":
    "Legen Sie den Skill an, oder wählen Sie einen vorhandenen: Bis dahin nimmt die Aktion ihren Zweig Error.",
  'There are no hours "{0}" in the workspace{1}':
    "Im Arbeitsbereich fehlen Öffnungszeiten „{0}“{1}",
  "The date, the time or the time zone is none": "Datum, Uhrzeit oder Zeitzone gibt es nicht",
  "Send date (2026-11-22), time (14:30) and an IANA time zone (Europe/Berlin), or dueAt instead.":
    "Senden Sie date (2026-11-22), time (14:30) und eine IANA-Zeitzone (Europe/Berlin), oder stattdessen dueAt.",
  "The callback has no number or no queue": "Dem Rückruf fehlt die Nummer oder die Warteschlange",
  "Name the contact that it comes from, or number and skill.":
    "Nennen Sie den Kontakt, von dem er kommt, oder Nummer und Skill.",
  "A skill names hours that are not there": "Ein Skill nennt Öffnungszeiten, die es nicht gibt",
  "Correct the name in skills.json, or add hours/NAME.json: until then the queue takes callers in at any time.":
    "Berichtigen Sie den Namen in skills.json, oder legen Sie hours/NAME.json an: Bis dahin nimmt die Warteschlange jederzeit Anrufer auf.",
  "The workspace has no such recording": "Eine solche Aufnahme hat der Arbeitsbereich nicht",
  "Put the recording into prompts/<language>/ as a sound file, or use text to speech: until then the action takes its Error branch.":
    "Legen Sie die Aufnahme als Tondatei unter prompts/<Sprache>/ ab, oder lassen Sie Text vorlesen: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "The workspace has no such hours": "Solche Öffnungszeiten hat der Arbeitsbereich nicht",
  "Add hours/NAME.json, or choose hours that are there: until then the action takes its Error branch.":
    "Legen Sie die Öffnungszeiten an, oder wählen Sie vorhandene: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "An action names a script that is not there": "Eine Aktion nennt ein Skript, das es nicht gibt",
  "Correct the name, or add the script: until then the action takes its Error branch.":
    "Berichtigen Sie den Namen, oder legen Sie das Skript an: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "Scripts run each other in a circle": "Skripte rufen einander im Kreis auf",
  "A sub-script that runs one of its callers never comes back: go over to that script for good, or share a third one. At 16 levels the action takes its Error branch.":
    "Ein Unterskript, das ein aufrufendes Skript ausführt, kommt nie zurück: Gehen Sie endgültig dorthin über, oder nutzen Sie gemeinsam ein drittes. Bei 16 Ebenen nimmt die Aktion ihren Zweig Error.",
  "A parameter that the other script does not declare":
    "Ein Parameter, den das andere Skript nicht kennt",
  "Declare it under parameters there, or correct the name: until then the action takes its Error branch.":
    "Legen Sie ihn dort unter Parameter an, oder berichtigen Sie den Namen: Bis dahin nimmt die Aktion ihren Zweig Error.",
  "Hours that cannot be meant": "Öffnungszeiten, die nicht gemeint sein können",
  "Correct the value at the place shown: until then scripts do as if these hours were not there.":
    "Berichtigen Sie den Wert an der gezeigten Stelle: Bis dahin tun Skripte, als gäbe es diese Öffnungszeiten nicht.",
  "Hours that are never open": "Öffnungszeiten, zu denen nie geöffnet ist",
  "Add a span such as 09:00-17:00 to one of the days, or an override that is open.":
    "Tragen Sie bei einem der Tage eine Spanne wie 09:00-17:00 ein, oder eine Ausnahme, die geöffnet ist.",
  "A recording is missing in one of the languages": "Eine Aufnahme fehlt in einer der Sprachen",
  "Record it in this language too: callers who chose the language make the action take its Error branch.":
    "Nehmen Sie sie auch in dieser Sprache auf: Bei Anrufern, die diese Sprache gewählt haben, nimmt die Aktion ihren Zweig Error.",
  "A request goes to a host that the workspace does not allow":
    "Eine Anfrage geht an einen Rechner, den der Arbeitsbereich nicht erlaubt",
  "Add the host to rest.allow in cordboard.json: until then an action takes its Error branch, and a hook or an AI agent counts as not reached.":
    "Tragen Sie den Rechner in cordboard.json unter rest.allow ein: Bis dahin nimmt eine Aktion ihren Zweig Error, und ein Hook oder KI-Agent gilt als nicht erreicht.",
  "There is no such script": "Ein solches Skript gibt es nicht",
  "It may have been deleted or renamed; look at the list of scripts.":
    "Es ist vielleicht gelöscht oder umbenannt; sehen Sie in der Liste der Skripte nach.",
  "The script was changed meanwhile": "Das Skript wurde inzwischen geändert",
  "Somebody else, or git, has brought a newer version: merge yours with it, and save again on top of it.":
    "Jemand anderes oder git hat eine neuere Fassung gebracht: Führen Sie Ihre damit zusammen, und speichern Sie noch einmal darauf.",
  "The text is not a script": "Der Text ist kein Skript",
  "Mend the text at the places shown; drafts may have open ends, but they must have the form of a script.":
    "Berichtigen Sie den Text an den gezeigten Stellen; Entwürfe dürfen offene Enden haben, aber sie brauchen die Form eines Skripts.",
  "There is a script of this name already": "Ein Skript mit diesem Namen gibt es schon",
  "Choose another name.": "Wählen Sie einen anderen Namen.",
  "Something uses this script": "Dieses Skript wird noch gebraucht",
  "Let the numbers and scripts that use it use another one first. To change its name everywhere: cordboard rename.":
    "Lassen Sie zuerst die Nummern und Skripte, die es brauchen, ein anderes benutzen. Überall umbenennen: cordboard rename.",
  "The file could not be written": "Die Datei konnte nicht geschrieben werden",
  "Check that the disk has room and that the server may write into the workspace.":
    "Prüfen Sie, ob auf dem Datenträger Platz ist und der Server in den Arbeitsbereich schreiben darf.",
  "There is no such thing in the workspace": "Das gibt es im Arbeitsbereich nicht",
  "It may have been deleted or renamed; look at the list.":
    "Es ist vielleicht gelöscht oder umbenannt; sehen Sie in der Liste nach.",
  "It was changed meanwhile": "Es wurde inzwischen geändert",
  "Somebody else, or git, has saved a newer version: look at it, and save again on top of it.":
    "Jemand anderes oder git hat eine neuere Fassung gespeichert: Sehen Sie sie an, und speichern Sie noch einmal darauf.",
  "The file cannot have this in it": "Das darf nicht in der Datei stehen",
  "Mend what is named; nothing was written.":
    "Berichtigen Sie, was genannt ist; es wurde nichts geschrieben.",
  "There is a thing of this name already": "Etwas mit diesem Namen gibt es schon",
  "Something uses it": "Es wird noch gebraucht",
  "Let whatever uses it use another one first. To change a name everywhere: cordboard rename.":
    "Lassen Sie zuerst etwas anderes benutzen, wo es gebraucht wird. Überall umbenennen: cordboard rename.",
  "A script with errors cannot be published":
    "Ein Skript mit Fehlern kann nicht veröffentlicht werden",
  "Mend what the problems list shows, then publish; the draft is kept, and callers hear the last version meanwhile.":
    "Beheben Sie, was die Problemliste zeigt, und veröffentlichen Sie dann; der Entwurf bleibt erhalten, und Anrufer hören so lange die letzte Fassung.",
  "The script has no such version": "Eine solche Fassung hat das Skript nicht",
  "Look at the list of its versions again: history may have been rewritten.":
    "Sehen Sie die Liste der Fassungen noch einmal an: Vielleicht wurde die Historie neu geschrieben.",
  "Git could not do it": "Git konnte es nicht ausführen",
  "Do what git says, in the workspace's folder or in its settings, and try again.":
    "Tun Sie im Ordner des Arbeitsbereichs oder in seinen Einstellungen, was git sagt, und versuchen Sie es noch einmal.",
  "The request's body is not usable JSON": "Die Anfrage enthält kein brauchbares JSON",
  "Send a JSON object.": "Senden Sie ein JSON-Objekt.",
  "The request's body is too large": "Die Anfrage ist zu groß",
  "Bodies may have 1 MB, scripts and recordings 8 MB.":
    "Anfragen dürfen 1 MB haben, Skripte und Aufnahmen 8 MB.",
  "The server cannot make speech of this text":
    "Der Server kann aus diesem Text keine Sprache machen",
  "Install espeak-ng where the server runs, with a voice of this language, or set up a speech service in its configuration, or record the text and upload the file.":
    "Installieren Sie espeak-ng dort, wo der Server läuft, mit einer Stimme dieser Sprache, oder richten Sie in seiner Konfiguration einen Sprachdienst ein, oder nehmen Sie den Text auf und laden Sie die Datei hoch.",
  "Callers could not hear this file": "Anrufer könnten diese Datei nicht hören",
  "Save the recording as WAV, FLAC, MP3, Ogg Vorbis or Ogg Opus, and make sure that it plays to its end: at most 8 MB and 10 minutes. Nothing was changed.":
    "Speichern Sie die Aufnahme als WAV, FLAC, MP3, Ogg Vorbis oder Ogg Opus, und prüfen Sie, ob sie sich bis zum Ende abspielen lässt: höchstens 8 MB und 10 Minuten. Es wurde nichts geändert.",
  "Two recordings of a language have the same name":
    "Zwei Aufnahmen einer Sprache haben denselben Namen",
  "Delete or rename one of them: scripts name recordings without their ending. Of .wav, .flac, .mp3, .ogg and .opus the first that is there is heard.":
    "Löschen Sie eine, oder benennen Sie sie um: Skripte nennen Aufnahmen ohne Endung. Von .wav, .flac, .mp3, .ogg und .opus ist die erste zu hören, die da ist.",
  "Callers hear {0} in its place.": "Anrufer hören stattdessen {0}.",
  "It is an MPEG-4 file (M4A, AAC).": "Es ist eine MPEG-4-Datei (M4A, AAC).",
  "It is an AAC file.": "Es ist eine AAC-Datei.",
  "It is an Ogg file without Vorbis or Opus in it.":
    "Es ist eine Ogg-Datei ohne Vorbis oder Opus darin.",
  "It is an AIFF file.": "Es ist eine AIFF-Datei.",
  "It is a Windows Media file.": "Es ist eine Windows-Media-Datei.",
  "It is an AMR file.": "Es ist eine AMR-Datei.",
  "It is a WebM file.": "Es ist eine WebM-Datei.",
  "It is a MIDI file.": "Es ist eine MIDI-Datei.",
  "It is no sound file that is known here.": "Es ist keine Tondatei, die hier bekannt ist.",
  "It is a WAV file without sound in it.": "Es ist eine WAV-Datei, in der kein Ton ist.",
  "It is a WAV file with {0} in it.": "Es ist eine WAV-Datei, in der {0} steckt.",
  "There is no sound in the {0} file.": "In der {0}-Datei ist kein Ton.",
  "It is longer than {0} minutes.": "Sie ist länger als {0} Minuten.",
  "Its sample rate is {0} Hz.": "Ihre Abtastrate ist {0} Hz.",
  "Its sample rate changes in the middle.": "Ihre Abtastrate wechselt mittendrin.",
  "It is damaged.": "Die Datei ist beschädigt.",
  "It takes too long to read, and is probably damaged.":
    "Das Lesen dauert zu lange; die Datei ist wahrscheinlich beschädigt.",
  "It is damaged, or its end is missing.": "Die Datei ist beschädigt, oder ihr Ende fehlt.",
  "The request does not have the right form": "Die Anfrage hat nicht die richtige Form",
  "The OpenAPI document (/api/openapi.json) shows the form.":
    "Das OpenAPI-Dokument (/api/openapi.json) zeigt die Form.",
  "Changes are sent as application/json": "Änderungen werden als application/json gesendet",
  "Set the header content-type: application/json.":
    "Setzen Sie den Kopf content-type: application/json.",
  "The request comes from another site": "Die Anfrage kommt von einer anderen Website",
  "Open the application at the server's own address.":
    "Öffnen Sie die App unter der eigenen Adresse des Servers.",
  "The server is not known by this name": "Unter diesem Namen ist der Server nicht bekannt",
  "Use the address that the server printed when it started, or allow the name in its settings.":
    "Nehmen Sie die Adresse, die der Server beim Start genannt hat, oder erlauben Sie den Namen in seinen Einstellungen.",
  "Too many requests": "Zu viele Anfragen",
  "The database cannot be reached at the moment": "Die Datenbank ist gerade nicht erreichbar",
  "Try again in a moment; calls that are up go on meanwhile. The server's log says more.":
    "Gleich noch einmal versuchen; laufende Anrufe gehen inzwischen weiter. Das Protokoll des Servers sagt mehr.",
  "Wait a minute, and follow /api/live instead of asking again and again.":
    "Warten Sie eine Minute, und folgen Sie /api/live, statt immer wieder zu fragen.",
  "There is nothing at this address": "Unter dieser Adresse ist nichts",
  "The OpenAPI document (/api/openapi.json) lists all addresses.":
    "Das OpenAPI-Dokument (/api/openapi.json) nennt alle Adressen.",
  "The contact is over": "Der Kontakt ist vorbei",
  "Nothing can be told to its script any more; its journal is kept.":
    "Seinem Skript kann nichts mehr gesagt werden; sein Journal ist noch da.",
  "The contact's script has no action for signals":
    "Das Skript des Kontakts hat keine Aktion für Signale",
  "Add one to the script that answers; calls that begin after that are told.":
    "Fügen Sie dem Skript, das antwortet, eine hinzu; Anrufe, die danach beginnen, erfahren davon.",
  "The signal's parameters do not fit the script":
    "Die Parameter des Signals passen nicht zum Skript",
  "Send values for variables that the script declares, of their kind: text, number or boolean.":
    "Senden Sie Werte für Variablen, die das Skript angelegt hat, von deren Art: Text, Zahl oder Wahrheitswert.",
  "The server made a mistake": "Der Server hat einen Fehler gemacht",
  "The server's log says more; please report it.":
    "Im Protokoll des Servers steht mehr; bitte melden Sie es.",
  "Calls are not simulated here": "Hier werden Anrufe nicht simuliert",
  "A telephony server is connected: call the number with a phone.":
    "Ein Telefonieserver ist verbunden: Rufen Sie die Nummer mit einem Telefon an.",
  "There is no such contact": "Einen solchen Kontakt gibt es nicht",
  "It may be over; its journal is kept.":
    "Er ist vielleicht beendet; sein Verlauf bleibt erhalten.",
  "No script answers this number": "Kein Skript beantwortet diese Nummer",
  "Give the number a script in cordboard.json, and make sure that the script has no errors.":
    "Geben Sie der Nummer ein Skript, und achten Sie darauf, dass es keine Fehler hat.",
  "There is no such version of a script": "Eine solche Fassung eines Skripts gibt es nicht",
  "Versions are kept from the first call that they answer; look at the script as it is now.":
    "Fassungen werden ab dem ersten Anruf aufbewahrt, den sie beantworten; sehen Sie das Skript an, wie es jetzt ist.",
  "The contact cannot be replayed": "Der Kontakt lässt sich nicht nachspielen",
  "Its journal is not whole, or this version of Cordboard cannot run its script; the entries themselves can still be read.":
    "Sein Journal ist nicht vollständig, oder diese Version von Cordboard kann sein Skript nicht ausführen; die Einträge selbst lassen sich weiterhin lesen.",
  "The range of the report cannot be used": "Der Zeitraum des Berichts ist nicht brauchbar",
  "Ask for a range that ends after it begins, in a known time zone, with longer intervals where there would be more than 1,000.":
    "Fragen Sie nach einem Zeitraum, der nach seinem Anfang endet, in einer bekannten Zeitzone, mit längeren Intervallen, wo es mehr als 1.000 wären.",
  "There is no record of this contact": "Zu diesem Kontakt gibt es keinen Datensatz",
  "A record is written when its contact is over, and kept as long as the server's configuration says under retention.":
    "Ein Datensatz entsteht, wenn sein Kontakt beendet ist, und bleibt, solange es die Konfiguration des Servers unter retention sagt.",
};
